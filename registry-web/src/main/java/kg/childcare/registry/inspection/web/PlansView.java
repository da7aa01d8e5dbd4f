package kg.childcare.registry.inspection.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kg.childcare.registry.inspection.Predictability;
import kg.childcare.registry.inspection.service.PlanOrder;
import kg.childcare.registry.inspection.service.PlanQueries;
import kg.childcare.registry.inspection.service.PlanRow;
import kg.childcare.registry.inspection.service.PlanService;
import kg.childcare.registry.inspection.service.PlanSort;
import kg.childcare.registry.inspection.service.PredictabilityQueries;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** The plans of all quarters, the form for a new one, and how guessable past visits were. */
@Named
@ViewScoped
public class PlansView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int QUARTERS = 5;

  @Inject
  private PlanQueries plans;

  @Inject
  private PlanService service;

  @Inject
  private PredictabilityQueries measures;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private LazyRows<PlanRow, PlanSort> rows;
  private List<LocalDate> quarters;
  private LocalDate quarter;
  private int visits = 34;
  private Predictability past;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(PlanSort.class, () -> plans.count(), page -> plans.rows(page));
    past = measures.ofPast();
    var today = LocalDate.now(clock);
    var first = today.with(today.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
    quarters = IntStream.range(0, QUARTERS).mapToObj(n -> first.plusMonths(3L * n)).toList();
    quarter = quarters.get(1);
  }

  public String prepare() {
    var id = new long[1];
    if (messages.attempt(() -> id[0] = service.prepare(new PlanOrder(quarter, visits)))) {
      messages.done("inspection.plan.prepared");
      return "/app/plans/detail?faces-redirect=true&id=" + id[0];
    }
    return null;
  }

  public LazyRows<PlanRow, PlanSort> getRows() {
    return rows;
  }

  public List<LocalDate> getQuarters() {
    return quarters;
  }

  public Predictability getPast() {
    return past;
  }

  public LocalDate getQuarter() {
    return quarter;
  }

  public void setQuarter(LocalDate quarter) {
    this.quarter = quarter;
  }

  public int getVisits() {
    return visits;
  }

  public void setVisits(int visits) {
    this.visits = visits;
  }
}
