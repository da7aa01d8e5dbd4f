package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.service.ChildFilter;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ChildRow;
import kg.childcare.registry.children.service.ChildSort;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.shared.web.LazyRows;

/** The rolls that the reader reaches, on any day, by number only; the filters stand in the address. */
@Named
@ViewScoped
public class ChildListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ChildQueries children;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private NamesView names;

  private LocalDate day;
  private String institution;
  private String number;
  private BasisKind basis;
  private LazyRows<ChildRow, ChildSort> rows;

  @PostConstruct
  void init() {
    day = calendar.today();
    rows = new LazyRows<>(ChildSort.class, () -> children.count(filter()), page -> names.with(children.rows(filter(), page), ChildRow::number));
  }

  private ChildFilter filter() {
    return new ChildFilter(institution, day, number, basis);
  }

  /** The same page with the filters in its address. */
  public String search() {
    return "/app/children?faces-redirect=true&includeViewParams=true";
  }

  public LazyRows<ChildRow, ChildSort> getRows() {
    return rows;
  }

  /** Numbers of the children on the page that is shown. */
  public List<String> getNumbers() {
    return rows.getWrappedData() == null ? List.of() : rows.getWrappedData().stream().map(ChildRow::number).toList();
  }

  public BasisKind[] getBases() {
    return BasisKind.values();
  }

  /** Age on the day shown. */
  public int age(ChildRow row) {
    return row.ageOn(day == null ? calendar.today() : day);
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public BasisKind getBasis() {
    return basis;
  }

  public void setBasis(BasisKind basis) {
    this.basis = basis;
  }
}
