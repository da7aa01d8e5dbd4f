package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.JsonbException;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.shared.api.Json;
import org.junit.jupiter.api.Test;

@RegistryTest
class JsonIT {
  /** What is named by the number under which it is kept. */
  public record Ids(Long id) {}

  @Test
  void a_whole_number_is_read_as_it_is_written() {
    assertThat(places("40")).isEqualTo(40);
    assertThat(places("4e1")).isEqualTo(40);
    assertThat(places("\"40\"")).isEqualTo(40);
    assertThat(places("null")).isNull();
    assertThat(new Json().getContext(Ids.class).fromJson("{\"id\":4294967336}", Ids.class)).isEqualTo(new Ids(4_294_967_336L));
  }

  @Test
  void a_fraction_and_what_is_too_large_are_no_other_number() {
    for (var written : new String[] {"40.9", "4294967336", "-4294967336", "99999999999999999999", "\"forty\"", "true"}) {
      assertThatThrownBy(() -> places(written)).as(written).isInstanceOf(JsonbException.class);
    }
    assertThatThrownBy(() -> new Json().getContext(Ids.class).fromJson("{\"id\":1.5}", Ids.class)).isInstanceOf(JsonbException.class);
  }

  private static Integer places(String written) {
    return new Json().getContext(SitePlan.class).fromJson("{\"label\":\"A\",\"capacity\":" + written + "}", SitePlan.class).capacity();
  }
}
