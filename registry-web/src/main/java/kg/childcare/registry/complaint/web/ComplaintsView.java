package kg.childcare.registry.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.service.ComplaintFilter;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintRow;
import kg.childcare.registry.complaint.service.ComplaintSort;
import kg.childcare.registry.shared.web.LazyRows;

/** The list of complaints of those who work on them. */
@Named
@ViewScoped
public class ComplaintsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  ComplaintQueries complaints;

  private ComplaintStatus status;
  private boolean closedToo;
  private LazyRows<ComplaintRow, ComplaintSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(ComplaintSort.class, () -> complaints.count(filter()), page -> complaints.rows(filter(), page));
  }

  private ComplaintFilter filter() {
    return new ComplaintFilter(status, closedToo);
  }

  public LazyRows<ComplaintRow, ComplaintSort> getRows() {
    return rows;
  }

  public List<ComplaintStatus> getStatuses() {
    return List.of(ComplaintStatus.values());
  }

  public ComplaintStatus getStatus() {
    return status;
  }

  public void setStatus(ComplaintStatus status) {
    this.status = status;
  }

  public boolean isClosedToo() {
    return closedToo;
  }

  public void setClosedToo(boolean closedToo) {
    this.closedToo = closedToo;
  }
}
