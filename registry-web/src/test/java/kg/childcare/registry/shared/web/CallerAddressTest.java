package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {
  private static final String PROXY = "127.0.0.1";

  @Test
  void behind_a_proxy_it_is_the_address_that_the_proxy_names() {
    assertThat(CallerAddress.told("212.42.96.7", PROXY)).isEqualTo("212.42.96.7");
    assertThat(CallerAddress.told(null, "212.42.96.8")).isEqualTo("212.42.96.8");
    assertThat(CallerAddress.told(" ", PROXY)).isEqualTo(PROXY);
    assertThat(CallerAddress.told("x".repeat(46), PROXY)).isEqualTo(PROXY);
  }

  @Test
  void all_addresses_of_one_network_of_the_sixth_version_are_one() {
    assertThat(CallerAddress.told("2001:db8:1:2::1", PROXY)).isEqualTo(CallerAddress.told("2001:DB8:1:2:ffff::9", PROXY)).isNotEqualTo(CallerAddress.told("2001:db8:1:3::1", PROXY));
    assertThat(CallerAddress.told("::ffff:212.42.96.7", PROXY)).isEqualTo("212.42.96.7");
    assertThat(CallerAddress.told("no:address", PROXY)).isEqualTo(PROXY);
  }
}
