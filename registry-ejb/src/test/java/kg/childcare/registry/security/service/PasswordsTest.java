package kg.childcare.registry.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final char[] RIGHT = "Ысык-Көл 1938".toCharArray();

  @Test
  void the_right_password_fits_and_another_does_not() {
    var hash = Passwords.hash(RIGHT);

    assertThat(Passwords.fits(RIGHT, hash)).isTrue();
    assertThat(Passwords.fits("ысык-көл 1938".toCharArray(), hash)).isFalse();
    assertThat(Passwords.outdated(hash)).isFalse();
  }

  @Test
  void two_people_with_one_password_have_two_hashes() {
    assertThat(Passwords.hash(RIGHT)).isNotEqualTo(Passwords.hash(RIGHT)).startsWith("pbkdf2-sha256$600000$");
  }

  @Test
  void nobody_has_a_fitting_password() {
    assertThat(Passwords.fits(RIGHT, null)).isFalse();
    assertThat(Passwords.fits(new char[0], null)).isFalse();
  }

  @Test
  void a_hash_with_fewer_iterations_is_outdated_and_stretches_differently() {
    var weak = "pbkdf2-sha256$1000$" + Passwords.hash(RIGHT).split("\\$", 3)[2];

    assertThat(Passwords.outdated(weak)).isTrue();
    assertThat(Passwords.fits(RIGHT, weak)).isFalse();
  }

  @Test
  void random_keys_have_256_bits_and_never_repeat() {
    var keys = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      keys.add(Passwords.randomKey());
    }
    assertThat(keys).hasSize(1000).allMatch(key -> key.matches("[A-Za-z0-9_-]{43}"));
  }
}
