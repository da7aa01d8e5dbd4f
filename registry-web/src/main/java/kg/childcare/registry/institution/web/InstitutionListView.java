package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Query;

/** The register as a list; its filters stand in the address, so that a list can be sent to a colleague. */
@Named
@ViewScoped
public class InstitutionListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  private String text;
  private String territory;
  private String category;
  private String ownership;
  private InstitutionStatus status;
  private LocalDate asOf;
  private LazyRows<InstitutionRow, InstitutionSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(InstitutionSort.class, () -> institutions.count(filter()), page -> institutions.rows(filter(), page));
  }

  private InstitutionFilter filter() {
    return new InstitutionFilter(text, territory, category, ownership, status, asOf, null);
  }

  /** The same page with the filters in its address. */
  public String search() {
    return "/app/institutions?faces-redirect=true&includeViewParams=true";
  }

  /** What the list is narrowed to, for the same list as a file. */
  public String getQuery() {
    return Query.of("q", text, "territory", territory, "category", category, "ownership", ownership, "status", status, "asOf", asOf);
  }

  public LazyRows<InstitutionRow, InstitutionSort> getRows() {
    return rows;
  }

  public InstitutionStatus[] getStatuses() {
    return InstitutionStatus.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getOwnership() {
    return ownership;
  }

  public void setOwnership(String ownership) {
    this.ownership = ownership;
  }

  public InstitutionStatus getStatus() {
    return status;
  }

  public void setStatus(InstitutionStatus status) {
    this.status = status;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }
}
