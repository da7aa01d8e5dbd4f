package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.RoomClosing;
import kg.childcare.registry.institution.service.RoomOpening;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar closes a room or opens it again. */
@Named
@ViewScoped
public class RoomClosureView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private InstitutionService service;

  @Inject
  private Messages messages;

  @Inject
  private transient Clock clock;

  private String number;
  private long roomId;
  private InstitutionCard.RoomView room;
  private LocalDate from;
  private LocalDate until;
  private String reason;

  /** Answers as for a missing page when the address names no room that the caller may see. */
  public void load() {
    room = institutions.card(number, null, null).room(roomId);
    from = LocalDate.now(clock);
  }

  public String close() {
    return done(messages.attempt(() -> service.closeRoom(number, roomId, new RoomClosing(from, until, reason))), "institution.room.closed");
  }

  public String open() {
    return done(messages.attempt(() -> service.openRoom(number, roomId, new RoomOpening(from))), "institution.room.opened");
  }

  private String done(boolean success, String key) {
    if (!success) {
      return null;
    }
    messages.done(key);
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  public InstitutionCard.RoomView getRoom() {
    return room;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public long getRoomId() {
    return roomId;
  }

  public void setRoomId(long roomId) {
    this.roomId = roomId;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
