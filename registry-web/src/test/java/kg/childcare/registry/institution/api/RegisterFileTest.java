package kg.childcare.registry.institution.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.web.LanguageChoice;
import org.junit.jupiter.api.Test;

class RegisterFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Instant KNOWN = InstitutionFilter.endOf(LocalDate.of(2026, 7, 1));

  @Test
  void its_name_bears_the_days_of_which_it_tells() {
    assertThat(RegisterFile.name(on(null, null))).isEqualTo("institutions");
    assertThat(RegisterFile.name(on(DAY, null))).isEqualTo("institutions-2026-06-01");
    assertThat(RegisterFile.name(on(null, KNOWN))).isEqualTo("institutions-known-2026-07-01");
    assertThat(RegisterFile.name(on(DAY, KNOWN))).isEqualTo("institutions-2026-06-01-known-2026-07-01");
  }

  @Test
  void as_known_on_a_past_day_it_says_of_four_columns_that_they_are_as_known_now() {
    assertThat(heads(on(DAY, KNOWN))).filteredOn(head -> head.toString().endsWith(" (as known now)"))
        .containsExactly("Children (as known now)", "Accreditation (as known now)", "Last inspection (as known now)", "Card confirmed on (as known now)");
    assertThat(heads(on(DAY, null))).contains("Children", "Accreditation", "Last inspection", "Card confirmed on");
  }

  private static InstitutionFilter on(LocalDate day, Instant known) {
    return new InstitutionFilter(null, null, null, null, null, day, known);
  }

  /** The first line of the file of a register without institutions. */
  private static List<Object> heads(InstitutionFilter filter) {
    var file = new RegisterFile();
    file.institutions = new InstitutionQueries() {
      @Override
      public void each(InstitutionFilter asked, InstitutionSort sort, boolean ascending, Consumer<InstitutionRow> taker) {
        assertThat(asked).isSameAs(filter);
      }
    };
    file.language = new LanguageChoice() {
      @Override
      public Texts texts() {
        return Texts.in(Language.EN);
      }
    };
    var written = new ArrayList<Object>();
    file.write(filter, InstitutionSort.NAME, true, null, new TableLines() {
      @Override
      public TableLines line(Object... cells) {
        written.addAll(List.of(cells));
        return this;
      }
    });
    return written;
  }
}
