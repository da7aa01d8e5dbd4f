package kg.childcare.registry.institution.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceNameTest {
  @Test
  void the_word_for_what_a_place_is_may_be_short_or_declined() {
    assertThat(kinds("Алайский район", "Алайский р-н", "Алайского р-на", "в Алайском районе", "Алай району", "Alay District", "Алай раёну")).containsOnly(PlaceName.Kind.RAION);
    assertThat(kinds("г. Ош", "гор.Ош", "Ош ш.", "Ош шаары", "Osh city")).containsOnly(PlaceName.Kind.TOWN);
    assertThat(kinds("Ошская обл.", "Ошской области", "Ош облусу", "Osh oblast")).containsOnly(PlaceName.Kind.OBLAST);
    assertThat(kinds("Алайский", "Город и район")).containsOnlyNulls();
    assertThat(PlaceName.of("Алайский р-н").bare()).isEqualTo("алайский");
  }

  @Test
  void spellings_of_one_place_sound_the_same() {
    assertThat(sounds("Кара-Сууский район", "Кара-Сууйский р-н", "Карасуйский район", "Кара-Суйского района")).hasSize(1);
    assertThat(sounds("Жумгальский район", "Джумгальский р-н", "Жумгалский")).hasSize(1);
    assertThat(sounds("Ысык-Атинский район", "Иссык-Атинский")).hasSize(1);
    assertThat(sounds("Жайылский район", "Джайыльский р-он")).hasSize(1);
    assertThat(sounds("Алайский", "Алайского")).hasSize(1);
  }

  @Test
  void different_places_sound_different() {
    var raions = new String[] {"Ак-Суйский", "Аксыйский", "Кара-Сууский", "Кара-Кулжинский", "Алайский", "Чон-Алайский", "Ала-Букинский", "Таласский", "Чаткальский", "Баткенский"};

    assertThat(sounds(raions)).hasSize(raions.length);
  }

  private static List<PlaceName.Kind> kinds(String... names) {
    return Stream.of(names).map(name -> PlaceName.of(name).kind()).toList();
  }

  private static List<String> sounds(String... names) {
    return Stream.of(names).map(name -> PlaceName.of(name).sound()).distinct().toList();
  }
}
