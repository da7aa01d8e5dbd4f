package kg.childcare.registry.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest {
  @Test
  void a_language_asked_for_at_the_door_goes_along() {
    assertThat(Doors.next("/app/returns", "ru")).isEqualTo("/app/returns?lang=ru");
    assertThat(Doors.next("/app/returns?month=2026-10", "en")).isEqualTo("/app/returns?month=2026-10&lang=en");
    assertThat(Doors.next(null, null)).isEqualTo("/app/dashboard");
  }

  @Test
  void an_unknown_language_becomes_one_that_the_registry_speaks() {
    assertThat(Doors.next("/app/returns", "\"><script>")).isEqualTo("/app/returns?lang=ky");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/app\r\nX: y", ""})
  void another_site_is_never_come_back_to(String asked) {
    assertThat(Doors.next(asked)).isEqualTo("/app/dashboard");
  }
}
