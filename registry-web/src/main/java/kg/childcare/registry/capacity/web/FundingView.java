package kg.childcare.registry.capacity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.capacity.service.FundingFilter;
import kg.childcare.registry.capacity.service.FundingQueries;
import kg.childcare.registry.capacity.service.FundingRow;
import kg.childcare.registry.capacity.service.FundingSort;
import kg.childcare.registry.capacity.service.FundingTotal;
import kg.childcare.registry.capacity.service.MonthSpan;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;
import kg.childcare.registry.shared.web.Navigation;
import kg.childcare.registry.shared.web.Query;

/** Where somebody pays for empty places, by months, payer, owner and oblast; the filters stand in the address. */
@Named
@ViewScoped
public class FundingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private FundingQueries queries;

  @Inject
  private Navigation navigation;

  @Inject
  private Messages messages;

  private String from;
  private String to;
  private String territory;
  private String ownership;
  private Payer payer;
  private FundingFilter.Balance balance;
  private boolean spanRefused;
  private MonthSpan span;
  private FundingTotal total;
  private LazyRows<FundingRow, FundingSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(FundingSort.class, () -> queries.count(filter()), page -> queries.rows(filter(), page));
  }

  /** Months that are no span are left out, and the page says so; of more institutions than one report holds none is shown. */
  public void load() {
    try {
      span = queries.span(filter());
    } catch (RuleViolation | DateTimeException refused) {
      spanRefused = true;
      from = null;
      to = null;
      span = queries.span(filter());
    }
    if (!messages.attempt(() -> total = queries.total(filter()))) {
      rows = new LazyRows<>(FundingSort.class, () -> 0L, page -> List.of());
    }
  }

  public MonthSpan getSpan() {
    return span;
  }

  private FundingFilter filter() {
    return new FundingFilter(month(from), month(to), territory, ownership, payer, balance);
  }

  private static YearMonth month(String text) {
    return Days.month(text);
  }

  /** What the list is narrowed to, for the same list as a file. */
  public String getQuery() {
    return Query.of("from", from, "to", to, "territory", territory, "ownership", ownership, "payer", payer, "balance", balance);
  }

  /** The same narrowed to institutions that are closed and paid for. */
  public String getClosedQuery() {
    return Query.of("from", from, "to", to, "territory", territory, "ownership", ownership, "payer", payer, "balance", FundingFilter.Balance.CLOSED);
  }

  /** Whether the reader may go on to the institution; a statistician does not. */
  public boolean isLinked() {
    return navigation.has(Role.REGISTRAR) || navigation.has(Role.PLANNER) || navigation.has(Role.MONITOR);
  }

  public boolean isSpanRefused() {
    return spanRefused;
  }

  public FundingTotal getTotal() {
    return total;
  }

  public LazyRows<FundingRow, FundingSort> getRows() {
    return rows;
  }

  public Payer[] getPayers() {
    return Payer.values();
  }

  public FundingFilter.Balance[] getBalances() {
    return FundingFilter.Balance.values();
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getOwnership() {
    return ownership;
  }

  public void setOwnership(String ownership) {
    this.ownership = ownership;
  }

  public Payer getPayer() {
    return payer;
  }

  public void setPayer(Payer payer) {
    this.payer = payer;
  }

  public FundingFilter.Balance getBalance() {
    return balance;
  }

  public void setBalance(FundingFilter.Balance balance) {
    this.balance = balance;
  }
}
