package kg.childcare.registry.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.ApplicationFilter;
import kg.childcare.registry.accreditation.service.ApplicationRow;
import kg.childcare.registry.accreditation.service.ApplicationSort;
import kg.childcare.registry.accreditation.service.ToVote;
import kg.childcare.registry.shared.web.LazyRows;

/** The list of applications; its filters stand in the address. */
@Named
@ViewScoped
public class AccreditationListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private AccreditationQueries applications;

  @Inject
  private transient Clock clock;

  private String text;
  private String territory;
  private ApplicationStatus status;
  private ToVote toVote;
  private LocalDate today;
  private LazyRows<ApplicationRow, ApplicationSort> rows;

  @PostConstruct
  void init() {
    today = LocalDate.now(clock);
    rows = new LazyRows<>(ApplicationSort.class, () -> applications.count(filter()), page -> applications.rows(filter(), page));
  }

  private ApplicationFilter filter() {
    return new ApplicationFilter(text, status, territory, toVote);
  }

  public String search() {
    return "/app/accreditations?faces-redirect=true&includeViewParams=true";
  }

  public LazyRows<ApplicationRow, ApplicationSort> getRows() {
    return rows;
  }

  public ApplicationStatus[] getStatuses() {
    return ApplicationStatus.values();
  }

  public ToVote[] getVotes() {
    return ToVote.values();
  }

  public ToVote getToVote() {
    return toVote;
  }

  public void setToVote(ToVote toVote) {
    this.toVote = toVote;
  }

  public LocalDate getToday() {
    return today;
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

  public ApplicationStatus getStatus() {
    return status;
  }

  public void setStatus(ApplicationStatus status) {
    this.status = status;
  }
}
