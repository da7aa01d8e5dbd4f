package kg.childcare.registry.complaint.service;

import java.io.Serializable;
import kg.childcare.registry.complaint.ComplaintStatus;

/** Which complaints a list shows; no status means all that are not closed. */
public record ComplaintFilter(ComplaintStatus status, boolean closedToo) implements Serializable {
  public static ComplaintFilter open() {
    return new ComplaintFilter(null, false);
  }
}
