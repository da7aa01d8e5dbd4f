package kg.childcare.registry.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.shared.web.Navigation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NavigationTest {
  /** A page without a place of its own is as open as the folder it lies in, though its form can be sent by few. */
  @ParameterizedTest
  @MethodSource("pagesOfTheRegister")
  void each_page_of_the_register_is_a_place_with_roles_of_its_own(String path) {
    assertThat(Place.at(path)).get().extracting(Place::getPath).isEqualTo(path);
  }

  @Test
  void a_record_belongs_to_the_place_of_its_list() {
    assertThat(Place.at("/app/institutions/1234-5678")).contains(Place.INSTITUTIONS);
  }

  private static Stream<String> pagesOfTheRegister() throws IOException {
    try (var table = NavigationTest.class.getResourceAsStream("/access/institution.csv")) {
      return List.of(new String(table.readAllBytes(), UTF_8).split("\\R")).stream()
          .filter(line -> line.startsWith("page,GET,/app/") && !line.contains("{"))
          .map(line -> line.split(",")[2]);
    }
  }
}
