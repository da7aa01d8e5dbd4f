package kg.childcare.registry.institution.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListImportTest {
  private static final Instant NOON = Instant.parse("2026-11-20T06:00:00Z");

  private final ListImport list = new ListImport("Ministry", "list.xlsx", "digest", Layout.guess(new Heading(0, 1, List.of("Name"))), false, "registrar", NOON);

  @Test
  void what_was_being_written_while_its_lines_were_judged_is_news_and_what_is_older_is_not() {
    assertThat(list.newsFrom()).as("nobody noted when it was judged: since it was brought").isEqualTo(NOON.minus(Duration.ofHours(1)));

    list.read(NOON.plusSeconds(2));
    assertThat(list.newsFrom()).isEqualTo(NOON.plusSeconds(2).minus(Duration.ofHours(1)));

    list.read(NOON.plusSeconds(5));
    assertThat(list.newsFrom()).as("judged anew").isEqualTo(NOON.plusSeconds(5).minus(Duration.ofHours(1)));
  }

  @Test
  void a_list_of_which_nobody_gave_a_sign_of_life_for_long_is_interrupted() {
    list.read(NOON);

    assertThat(list.stateAt(NOON.plus(ListImport.SILENCE))).isEqualTo(ImportState.READING);
    assertThat(list.stateAt(NOON.plus(ListImport.SILENCE).plusMillis(1))).isEqualTo(ImportState.INTERRUPTED);
  }
}
