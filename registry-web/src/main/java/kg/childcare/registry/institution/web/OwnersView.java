package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.OwnerRole;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.OwnerFilter;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.institution.service.OwnerRow;
import kg.childcare.registry.institution.service.OwnerSort;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Query;

/** Who stands behind the institutions; the filters stand in the address. */
@Named
@ViewScoped
public class OwnersView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private OwnerQueries owners;

  private String text;
  private OwnerRole role = OwnerRole.OPERATOR;
  private LocalDate asOf;
  private LocalDate knownOn;
  private LazyRows<OwnerRow, OwnerSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(OwnerSort.class, () -> owners.count(filter()), page -> owners.rows(filter(), page));
  }

  private OwnerFilter filter() {
    return new OwnerFilter(text, role, asOf, InstitutionFilter.endOf(knownOn));
  }

  public String search() {
    return "/app/owners?faces-redirect=true&includeViewParams=true";
  }

  public OwnerRole[] getRoles() {
    return OwnerRole.values();
  }

  public LazyRows<OwnerRow, OwnerSort> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public OwnerRole getRole() {
    return role;
  }

  public void setRole(OwnerRole role) {
    this.role = role == null ? OwnerRole.OPERATOR : role;
  }

  /** The day of the list, for the address of one of its owners. */
  public String getDays() {
    var days = Query.of("asOf", asOf, "knownOn", knownOn);
    return days.isEmpty() ? days : "?" + days;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }
}
