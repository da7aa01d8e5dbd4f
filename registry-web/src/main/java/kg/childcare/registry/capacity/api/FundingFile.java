package kg.childcare.registry.capacity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.capacity.service.FundingFilter;
import kg.childcare.registry.capacity.service.FundingQueries;
import kg.childcare.registry.capacity.service.FundingRow;
import kg.childcare.registry.capacity.service.FundingSort;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Where somebody pays for empty places as a file, in the reader's language. */
@RequestScoped
class FundingFile {
  @Inject
  FundingQueries queries;

  @Inject
  Choices choices;

  @Inject
  LanguageChoice language;

  void write(FundingFilter filter, FundingSort sort, boolean ascending, TableLines lines) {
    var texts = language.texts();
    lines.line(Stream.of("number", "institution", "oblast", "ownership", "category", "payers", "paid", "children", "emptyPaidSom", "unpaidSom", "closedSom")
        .map(head -> texts.get("capacity.funding." + head)).toArray());
    queries.each(filter, sort, ascending, row -> lines.line(cells(row)));
  }

  private Object[] cells(FundingRow row) {
    var texts = language.texts();
    return new Object[] {row.number(), texts.word(row.name()), choices.oblast(row.territory()), choices.ownership(row.ownership()), choices.category(row.category()),
        row.payers().stream().map(texts::word).collect(Collectors.joining(", ")), row.paid(), row.children(), row.emptyPaid(), row.unpaid(), row.closed()};
  }
}
