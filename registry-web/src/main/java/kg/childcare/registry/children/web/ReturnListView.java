package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.ReturnFilter;
import kg.childcare.registry.children.service.ReturnQueries;
import kg.childcare.registry.children.service.ReturnRow;
import kg.childcare.registry.children.service.ReturnService;
import kg.childcare.registry.children.service.ReturnSort;
import kg.childcare.registry.children.service.Timeliness;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** Which returns are expected, late or missing for a month; for an institution its own months. */
@Named
@ViewScoped
public class ReturnListView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 13;

  @Inject
  private ReturnQueries returns;

  @Inject
  private ReturnService service;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private String month;
  private Timeliness timeliness;
  private LazyRows<ReturnRow, ReturnSort> rows;

  @PostConstruct
  void init() {
    month = calendar.reportingMonth().toString();
    rows = new LazyRows<>(ReturnSort.class, () -> returns.count(filter()), page -> returns.rows(filter(), page));
  }

  private ReturnFilter filter() {
    return new ReturnFilter(asked(), timeliness, null);
  }

  private YearMonth asked() {
    return months().contains(month) ? YearMonth.parse(month) : calendar.reportingMonth();
  }

  private List<String> months() {
    return Stream.iterate(calendar.currentMonth(), each -> each.minusMonths(1)).limit(MONTHS * 3L).map(YearMonth::toString).toList();
  }

  public String search() {
    return "/app/returns?faces-redirect=true&includeViewParams=true";
  }

  /** Opens the return of a month, begun when there is none yet. */
  public String open(String institution, YearMonth which) {
    var id = new long[1];
    return messages.attempt(() -> id[0] = service.open(institution, which)) ? "/app/returns/detail?faces-redirect=true&id=" + id[0] : null;
  }

  public boolean isOwn() {
    return caller.has(Role.INSTITUTION);
  }

  public List<ReturnRow> getOwnMonths() {
    return returns.months(null, MONTHS);
  }

  public List<YearMonth> getMonths() {
    return months().stream().map(YearMonth::parse).toList();
  }

  public LazyRows<ReturnRow, ReturnSort> getRows() {
    return rows;
  }

  public Timeliness[] getTimelinesses() {
    return Timeliness.values();
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public Timeliness getTimeliness() {
    return timeliness;
  }

  public void setTimeliness(Timeliness timeliness) {
    this.timeliness = timeliness;
  }
}
