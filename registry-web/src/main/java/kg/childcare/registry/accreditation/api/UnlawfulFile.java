package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.UnlawfulRow;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.api.ChosenColumns;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Who works unlawfully as a file, in the reader's language: one line for each ground, so that grounds and days can be sorted and counted. */
@RequestScoped
class UnlawfulFile {
  private static final List<String> COLUMNS = List.of(ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, ChosenColumns.ALWAYS, "ownership", "oblast", "category",
      "capacity", "children");

  @Inject
  UnlawfulQueries queries;

  @Inject
  Choices choices;

  @Inject
  LanguageChoice language;

  /** @param columns names of the columns to keep, nothing for all; who and why is always there */
  void write(UnlawfulFilter filter, LocalDate day, String columns, TableLines file) {
    var lines = new ChosenColumns(file, COLUMNS, columns);
    var texts = language.texts();
    lines.line(Stream.of("number", "institution", "unlawful.ground", "unlawful.since", "unlawful.daysSince", "unlawful.ownership", "unlawful.oblast", "category", "capacity", "unlawful.children")
        .map(head -> texts.get("accreditation." + head)).toArray());
    queries.each(filter, day, ProfileSort.TERRITORY, row -> row.grounds().forEach(held -> lines.line(cells(row, held))));
  }

  private Object[] cells(UnlawfulRow row, UnlawfulRow.Ground held) {
    var texts = language.texts();
    return new Object[] {row.number(), texts.word(row.name()), texts.word(held.ground()), held.since(), held.days(), choices.ownership(row.ownership()), choices.oblast(row.territory()),
        choices.category(row.category()), row.capacity(), row.children()};
  }
}
