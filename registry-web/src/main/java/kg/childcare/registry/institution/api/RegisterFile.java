package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.api.ChosenColumns;
import kg.childcare.registry.shared.web.LanguageChoice;

/** The list of institutions as a file, in the reader's language: what the page shows, all its pages. */
@RequestScoped
class RegisterFile {
  private static final List<String> COLUMNS = List.of(ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, "category", "ownership", "oblast", "territory", "soate", "children", "children", "accreditation",
      "lastVisit", "confirmedOn", "status");

  @Inject
  InstitutionQueries institutions;

  @Inject
  Choices choices;

  @Inject
  LanguageChoice language;

  /** @param columns names of the columns to keep, nothing for all; name and number are always there */
  void write(InstitutionFilter filter, InstitutionSort sort, boolean ascending, String columns, TableLines file) {
    var lines = new ChosenColumns(file, COLUMNS, columns);
    lines.line(heads("institution.number", "institution.name", "institution.category", "institution.ownership", "institution.list.oblast", "institution.list.territory",
        "institution.open.soate", "institution.capacity", "institution.list.children", "institution.list.accreditation", "institution.list.lastVisit", "institution.confirmedOn", "institution.status"));
    institutions.each(filter, sort, ascending, row -> lines.line(cells(row)));
  }

  private Object[] cells(InstitutionRow row) {
    var texts = language.texts();
    return new Object[] {row.number(), texts.word(row.name()), choices.category(row.category()), choices.ownership(row.ownership()), choices.oblast(row.territory()),
        choices.territory(row.territory()), row.territory(), row.capacity(), row.children(),
        row.accreditation() == null ? null : texts.get("AccreditationStatus." + row.accreditation()), row.lastVisit(), row.confirmedOn(), texts.word(row.status())};
  }

  private Object[] heads(String... keys) {
    return Arrays.stream(keys).map(key -> language.texts().get(key)).toArray();
  }
}
