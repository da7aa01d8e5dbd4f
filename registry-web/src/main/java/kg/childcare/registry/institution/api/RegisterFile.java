package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.api.ChosenColumns;
import kg.childcare.registry.shared.web.LanguageChoice;

/** The list of institutions as a file, in the reader's language: what the page shows, all its pages; a file is passed on without the page, and says itself of when it tells. */
@RequestScoped
class RegisterFile {
  private static final List<String> COLUMNS = List.of(ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, "category", "ownership", "oblast", "territory", "soate", "children", "children", "accreditation",
      "lastVisit", "confirmedOn", "status");

  /** What other slices answer, by what they know now. */
  private static final Set<String> OF_OTHERS = Set.of("institution.list.children", "institution.list.accreditation", "institution.list.lastVisit", "institution.confirmedOn");

  @Inject
  InstitutionQueries institutions;

  @Inject
  Choices choices;

  @Inject
  LanguageChoice language;

  /** @param columns names of the columns to keep, nothing for all; name and number are always there */
  void write(InstitutionFilter filter, InstitutionSort sort, boolean ascending, String columns, TableLines file) {
    var lines = new ChosenColumns(file, COLUMNS, columns);
    lines.line(heads(filter.knownOn() != null, "institution.number", "institution.name", "institution.category", "institution.ownership", "institution.list.oblast", "institution.list.territory",
        "institution.open.soate", "institution.capacity", "institution.list.children", "institution.list.accreditation", "institution.list.lastVisit", "institution.confirmedOn", "institution.status"));
    institutions.each(filter, sort, ascending, row -> lines.line(cells(row)));
  }

  private Object[] cells(InstitutionRow row) {
    var texts = language.texts();
    return new Object[] {row.number(), texts.word(row.name()), choices.category(row.category()), choices.ownership(row.ownership()), choices.oblast(row.territory()),
        choices.territory(row.territory()), row.territory(), row.capacity(), row.children(),
        row.accreditation() == null ? null : texts.get("AccreditationStatus." + row.accreditation()), row.lastVisit(), row.confirmedOn(), texts.word(row.status())};
  }

  private Object[] heads(boolean asKnownOnce, String... keys) {
    var texts = language.texts();
    return Arrays.stream(keys).map(key -> asKnownOnce && OF_OTHERS.contains(key) ? texts.get("institution.list.asKnownNow", texts.get(key)) : texts.get(key)).toArray();
  }

  /** Name of the file: the register on a day, as known on a day, bears both. */
  static String name(InstitutionFilter filter) {
    return "institutions" + (filter.asOf() == null ? "" : "-" + filter.asOf())
        + (filter.knownOn() == null ? "" : "-known-" + LocalDate.ofInstant(filter.knownOn(), Texts.ZONE));
  }
}
