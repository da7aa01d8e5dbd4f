package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.children.service.TransferFilter;
import kg.childcare.registry.children.service.TransferQueries;
import kg.childcare.registry.children.service.TransferRow;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.children.service.TransferSort;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** Transfers from both sides; the receiver confirms or refuses here. */
@Named
@ViewScoped
public class TransferListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private TransferQueries transfers;

  @Inject
  private TransferService service;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private Caller caller;

  @Inject
  private Messages messages;

  private TransferState state;
  private boolean overdue;
  private LocalDate day;
  private String answer;
  private LazyRows<TransferRow, TransferSort> rows;

  @PostConstruct
  void init() {
    day = calendar.today();
    rows = new LazyRows<>(TransferSort.class, () -> transfers.count(filter()),
        page -> transfers.rows(filter(), new PageRequest<>(page.first(), page.size(), page.sort(), false)));
  }

  private TransferFilter filter() {
    return new TransferFilter(state, overdue, null);
  }

  public String search() {
    return "/app/transfers?faces-redirect=true&includeViewParams=true";
  }

  public void confirm(long id) {
    if (messages.attempt(() -> service.confirm(id, day))) {
      messages.done("children.transfer.confirmed");
    }
  }

  public void refuse(long id) {
    if (messages.attempt(() -> service.refuse(id, day, answer))) {
      messages.done("children.transfer.refused");
    }
  }

  /** Whether the reader is the one who has to answer. */
  public boolean isMine(TransferRow row) {
    return row.state() == TransferState.DISPATCHED
        && caller.grants(Role.INSTITUTION).stream().anyMatch(grant -> Long.valueOf(row.toId()).equals(grant.institutionId()));
  }

  public boolean isLate(TransferRow row) {
    return row.isOverdue(calendar.today());
  }

  public LazyRows<TransferRow, TransferSort> getRows() {
    return rows;
  }

  public TransferState[] getStates() {
    return TransferState.values();
  }

  public TransferState getState() {
    return state;
  }

  public void setState(TransferState state) {
    this.state = state;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public void setOverdue(boolean overdue) {
    this.overdue = overdue;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }
}
