package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import kg.childcare.registry.children.ReturnState;

/** What is known of one institution's return for one month. @param head null when nobody has begun it */
public record ReturnRow(YearMonth month, String institution, String nameKy, String nameRu, String nameEn, ReturnHead head, LocalDate dueOn, Timeliness timeliness)
    implements Serializable {
  public ReturnState state() {
    return head == null ? null : head.state();
  }
}
