package kg.childcare.registry.capacity.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** Where somebody pays for empty places: all institutions that the caller reaches and for which paid places are on record, over some months. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.ANALYST})
public class FundingQueries {
  static final String[] READERS = {Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.ANALYST};

  @Inject
  FundingTable table;

  @Inject
  Prices prices;

  public long count(FundingFilter filter) {
    return table.rows(filter).size();
  }

  public List<FundingRow> rows(FundingFilter filter, PageRequest<FundingSort> page) {
    return table.rows(filter).stream().sorted(page.sort().order(page.ascending())).skip(page.first()).limit(page.size()).toList();
  }

  /** All of them, one after the other. */
  public void each(FundingFilter filter, FundingSort sort, boolean ascending, Consumer<FundingRow> taker) {
    table.rows(filter).stream().sorted(sort.order(ascending)).forEach(taker);
  }

  /** The months that a filter names; those of a year that is over when it names none. Rules: {@code capacity.rule.spanBackwards}, {@code capacity.rule.spanTooLong}. */
  public MonthSpan span(FundingFilter filter) {
    return prices.span(filter.from(), filter.to());
  }

  /** Rule: {@code capacity.rule.fundingTooMany}, here as for the rows. */
  public FundingTotal total(FundingFilter filter) {
    var rows = table.rows(filter);
    return new FundingTotal(prices.span(filter.from(), filter.to()), rows.size(), sum(rows, FundingRow::emptyPaid), sum(rows, FundingRow::unpaid), sum(rows, FundingRow::closed));
  }

  /** How many institutions are closed for good and have places that somebody pays for today all the same. */
  public long closed() {
    return table.closed();
  }

  private static BigDecimal sum(List<FundingRow> rows, Function<FundingRow, BigDecimal> som) {
    return rows.stream().map(som).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
