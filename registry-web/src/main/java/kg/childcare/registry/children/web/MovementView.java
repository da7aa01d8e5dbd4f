package kg.childcare.registry.children.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.ReturnCalendar;
import kg.childcare.registry.shared.web.Messages;

/** The forms with which an institution records what happens to a child on its roll. */
@Named
@ViewScoped
public class MovementView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ChildService service;

  @Inject
  private ReturnCalendar calendar;

  @Inject
  private Messages messages;

  private final BasisForm basis = new BasisForm();
  private MovementKind kind;
  private ExitKind exit;
  private LocalDate day;
  private LocalDate expectedBack;
  private String destination;
  private String note;

  @PostConstruct
  void init() {
    day = calendar.today();
  }

  public String goAway(String number) {
    return recorded(number, () -> service.goAway(number, new Absence(kind, day, expectedBack, note)));
  }

  public String comeBack(String number) {
    return recorded(number, () -> service.comeBack(number, day, note));
  }

  public String leave(String number) {
    return recorded(number, () -> service.leave(number, new Departure(exit, day, destination, note)));
  }

  public String standOn(String number) {
    return recorded(number, () -> service.recordBasis(number, basis.paper(), day));
  }

  private String recorded(String number, Messages.Attempt attempt) {
    if (!messages.attempt(attempt)) {
      return null;
    }
    messages.done("children.movement.done");
    return "/app/children/detail?faces-redirect=true&id=" + number;
  }

  public List<MovementKind> getKinds() {
    return Arrays.stream(MovementKind.values()).filter(MovementKind::isRecordedAbsence).toList();
  }

  public List<ExitKind> getExits() {
    return Arrays.stream(ExitKind.values()).filter(ExitKind::isRecorded).toList();
  }

  public BasisForm getBasis() {
    return basis;
  }

  public MovementKind getKind() {
    return kind;
  }

  public void setKind(MovementKind kind) {
    this.kind = kind;
  }

  public ExitKind getExit() {
    return exit;
  }

  public void setExit(ExitKind exit) {
    this.exit = exit;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public LocalDate getExpectedBack() {
    return expectedBack;
  }

  public void setExpectedBack(LocalDate expectedBack) {
    this.expectedBack = expectedBack;
  }

  public String getDestination() {
    return destination;
  }

  public void setDestination(String destination) {
    this.destination = destination;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
