package kg.childcare.registry.children.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.NamedDestination;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.children.service.RelocationQueries;
import kg.childcare.registry.children.service.RelocationRow;
import kg.childcare.registry.children.service.RelocationService;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.shared.web.Messages;

/** One child of a relocation plan, and the form that names where it is to go. */
@Named
@ViewScoped
public class RelocationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private RelocationQueries relocations;

  @Inject
  private RelocationService service;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private ReceiverChoice receivers;

  @Inject
  private Messages messages;

  private long plan;
  private String child;
  private RelocationRow line;
  private DestinationKind kind;
  private String to;
  private String note;

  public void load() {
    line = relocations.line(plan, child);
  }

  /** Whether a destination can still be named. */
  public boolean isWaiting() {
    return line.state() == RelocationState.OPEN || line.state() == RelocationState.NAMED;
  }

  public void name() {
    var wanted = new NamedDestination(kind, receivers.number(to), note, line.destinations().size());
    if (messages.attempt(() -> service.name(plan, child, wanted))) {
      kind = null;
      to = null;
      note = null;
      messages.done("children.relocation.named");
    }
    load();
  }


  public long getLate() {
    return line.daysLate(calendar.today());
  }

  public LocalDate getToday() {
    return calendar.today();
  }

  public RelocationRow getLine() {
    return line;
  }

  public DestinationKind[] getKinds() {
    return DestinationKind.values();
  }

  public long getPlan() {
    return plan;
  }

  public void setPlan(long plan) {
    this.plan = plan;
  }

  public String getChild() {
    return child;
  }

  public void setChild(String child) {
    this.child = child;
  }

  public DestinationKind getKind() {
    return kind;
  }

  public void setKind(DestinationKind kind) {
    this.kind = kind;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
