package kg.childcare.registry.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.StandingFilter;
import kg.childcare.registry.accreditation.service.StandingLists;
import kg.childcare.registry.accreditation.service.StandingRow;
import kg.childcare.registry.shared.web.LazyRows;

/** Institutions by the status of their accreditation on a day; the filters stand in the address. */
@Named
@ViewScoped
public class StandingListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private StandingLists lists;

  private AccreditationStatus status;
  private String territory;
  private String category;
  private LocalDate day;
  private boolean differs;
  private LazyRows<StandingRow, ProfileSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(ProfileSort.class, () -> lists.count(filter()), page -> lists.rows(filter(), page));
  }

  private StandingFilter filter() {
    return new StandingFilter(status, territory, category, day, differs);
  }

  public String search() {
    return "/app/accreditations/standings?faces-redirect=true&includeViewParams=true";
  }

  public LazyRows<StandingRow, ProfileSort> getRows() {
    return rows;
  }

  public AccreditationStatus[] getStatuses() {
    return AccreditationStatus.values();
  }

  public AccreditationStatus getStatus() {
    return status;
  }

  public void setStatus(AccreditationStatus status) {
    this.status = status;
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

  public boolean isDiffers() {
    return differs;
  }

  public void setDiffers(boolean differs) {
    this.differs = differs;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
