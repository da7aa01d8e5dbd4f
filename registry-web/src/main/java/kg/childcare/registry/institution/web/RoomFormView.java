package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.RoomChange;
import kg.childcare.registry.shared.web.Messages;

/** The form with which a registrar adds a room to an address. */
@Named
@ViewScoped
public class RoomFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private InstitutionService service;

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private Messages messages;

  private String number;
  private long site;
  private String building;
  private String section;
  private String roomLabel;
  private RoomPurpose purpose = RoomPurpose.BEDROOM;
  private RoomSex sex = RoomSex.GIRLS;
  private Integer ageMin;
  private Integer ageMax;
  private BigDecimal area;
  private Integer beds;
  private LocalDate openFrom;
  private Long room;
  private String reason;

  /** Answers as for a missing page when the address names no institution, address or room that the caller may see. */
  public void load() {
    var card = institutions.card(number, null, null);
    if (room == null) {
      card.site(site);
    } else {
      show(card.room(room));
    }
  }

  private void show(InstitutionCard.RoomView said) {
    building = said.building();
    section = said.section();
    roomLabel = said.label();
    purpose = said.purpose();
    sex = said.sex();
    ageMin = said.ageMin();
    ageMax = said.ageMax();
    area = said.area();
    beds = said.beds();
  }

  public String add() {
    var plan = new RoomPlan(building, section, roomLabel, purpose, sex, ageMin, ageMax, area, beds, openFrom);
    var done = room == null
        ? messages.attempt(() -> service.addRoom(number, site, plan), plan::breaches)
        : messages.attempt(() -> service.changeRoom(number, room, new RoomChange(plan, reason)), plan::breaches);
    if (!done) {
      return null;
    }
    messages.done(room == null ? "institution.room.done" : "institution.room.changed");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }

  /** Id of the room that is changed; null for a new one. */
  public Long getRoom() {
    return room;
  }

  public void setRoom(Long room) {
    this.room = room;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public RoomPurpose[] getPurposes() {
    return RoomPurpose.values();
  }

  public RoomSex[] getSexes() {
    return RoomSex.values();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public long getSite() {
    return site;
  }

  public void setSite(long site) {
    this.site = site;
  }

  public String getBuilding() {
    return building;
  }

  public void setBuilding(String building) {
    this.building = building;
  }

  public String getRoomLabel() {
    return roomLabel;
  }

  public void setRoomLabel(String roomLabel) {
    this.roomLabel = roomLabel;
  }

  public RoomPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(RoomPurpose purpose) {
    this.purpose = purpose;
  }

  public RoomSex getSex() {
    return sex;
  }

  public void setSex(RoomSex sex) {
    this.sex = sex;
  }

  public Integer getAgeMin() {
    return ageMin;
  }

  public void setAgeMin(Integer ageMin) {
    this.ageMin = ageMin;
  }

  public Integer getAgeMax() {
    return ageMax;
  }

  public void setAgeMax(Integer ageMax) {
    this.ageMax = ageMax;
  }

  public BigDecimal getArea() {
    return area;
  }

  public void setArea(BigDecimal area) {
    this.area = area;
  }

  public Integer getBeds() {
    return beds;
  }

  public void setBeds(Integer beds) {
    this.beds = beds;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public LocalDate getOpenFrom() {
    return openFrom;
  }

  public void setOpenFrom(LocalDate openFrom) {
    this.openFrom = openFrom;
  }
}
