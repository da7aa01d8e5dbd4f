package kg.childcare.registry.monitoring;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.shared.Registered;

/** What the preventive mechanism asks an authority or an institution to do, and what became of it. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Column(nullable = false, updatable = false)
  private String author;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Addressee addressee;

  @Enumerated(STRING)
  @Column(nullable = false, updatable = false)
  private Theme theme;

  @Column(name = "institution_id", updatable = false)
  private Long institutionId;

  @Column(name = "inspection_id", updatable = false)
  private Long inspectionId;

  @Column(name = "repeats_id", updatable = false)
  private Long repeats;

  @Lob
  @Column(nullable = false, updatable = false)
  private String content;

  @Enumerated(STRING)
  @Column(nullable = false)
  private RecommendationStatus status = RecommendationStatus.ISSUED;

  @Column(name = "issued_on", nullable = false, updatable = false)
  private LocalDate issuedOn;

  @Column(name = "reply_due", nullable = false, updatable = false)
  private LocalDate replyDue;

  @Lob
  private String reply;

  @Column(name = "replied_on")
  private LocalDate repliedOn;

  @Column(name = "replied_by")
  private String repliedBy;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Column(name = "checked_by")
  private String checkedBy;

  @Lob
  @Column(name = "check_note")
  private String checkNote;

  protected Recommendation() {} // JPA

  public Recommendation(Mandate mandate, String author, RecommendationGiven given, LocalDate today, LocalDate replyDue) {
    requireOf("institutionId", given.addressee() != Addressee.INSTITUTION || given.institutionId() != null, "monitoring.rule.addresseeInstitution");
    require(mandate.inForce(today), "monitoring.rule.mandateNotInForce", today);
    this.mandate = mandate;
    this.author = author;
    this.addressee = given.addressee();
    this.theme = given.theme();
    this.institutionId = given.institutionId();
    this.inspectionId = given.inspectionId();
    this.repeats = given.repeats();
    this.content = given.text().strip();
    this.issuedOn = today;
    this.replyDue = replyDue;
  }

  /** The addressee says what was done; that alone settles nothing. */
  public void reply(String claim, String by, LocalDate today) {
    requireStepTo(RecommendationStatus.REPLIED);
    requireOf("reply", claim != null && !claim.isBlank(), "monitoring.rule.replyEmpty");
    reply = claim.strip();
    repliedOn = today;
    repliedBy = by;
    status = RecommendationStatus.REPLIED;
  }

  /** A monitor went and looked: only this makes a recommendation implemented. */
  public void check(boolean implemented, String note, String monitor, LocalDate today) {
    var next = implemented ? RecommendationStatus.IMPLEMENTED : RecommendationStatus.NOT_IMPLEMENTED;
    requireStepTo(next);
    requireOf("note", note != null && !note.isBlank(), "monitoring.rule.checkNoteNeeded");
    checkedOn = today;
    checkedBy = monitor;
    checkNote = note.strip();
    status = next;
  }

  /** Days by which the reply is late; 0 while it is not. */
  public long daysLate(LocalDate today) {
    return status == RecommendationStatus.ISSUED && today.isAfter(replyDue) ? ChronoUnit.DAYS.between(replyDue, today) : 0;
  }

  private void requireStepTo(RecommendationStatus next) {
    require(status.canBecome(next), "monitoring.rule.recommendationStep", status, next);
  }

  public Mandate mandate() {
    return mandate;
  }

  public String author() {
    return author;
  }

  public Addressee addressee() {
    return addressee;
  }

  public Theme theme() {
    return theme;
  }

  public Long institutionId() {
    return institutionId;
  }

  public Long inspectionId() {
    return inspectionId;
  }

  public Long repeats() {
    return repeats;
  }

  public String text() {
    return content;
  }

  public RecommendationStatus status() {
    return status;
  }

  public LocalDate issuedOn() {
    return issuedOn;
  }

  public LocalDate replyDue() {
    return replyDue;
  }

  public String reply() {
    return reply;
  }

  public LocalDate repliedOn() {
    return repliedOn;
  }

  public LocalDate checkedOn() {
    return checkedOn;
  }

  public String checkNote() {
    return checkNote;
  }
}
