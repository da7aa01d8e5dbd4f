package kg.childcare.registry.institution;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** What the public feed told of how an institution's accreditation stands from a day on. Never changed: what becomes another is told anew. */
@Entity
@Table(name = "institution_right")
public class InstitutionRight extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  /** The same column as a number. */
  @Column(name = "institution_id", insertable = false, updatable = false)
  private Long institutionId;

  @Column(name = "told_from", nullable = false, updatable = false)
  private LocalDate from;

  @Column(name = "told_at", nullable = false, updatable = false)
  private Instant toldAt;

  @Column(name = "standing", nullable = false, updatable = false)
  private String status;

  @Column(updatable = false)
  private LocalDate since;

  @Column(name = "until_day", updatable = false)
  private LocalDate until;

  @Column(updatable = false)
  private Integer places;

  /** Its place in the feed of the register. */
  @Column(name = "feed_no", nullable = false, updatable = false)
  private Long place;

  protected InstitutionRight() {} // JPA

  public InstitutionRight(Institution institution, RightCourse.Turn turn, long place, Instant now) {
    this.institution = institution;
    this.from = turn.from();
    this.status = turn.right().status();
    this.since = turn.right().since();
    this.until = turn.right().until();
    this.places = turn.right().places();
    this.place = place;
    this.toldAt = now;
  }

  public RightCourse.Turn turn() {
    return new RightCourse.Turn(from, right());
  }

  public ToldRight right() {
    return new ToldRight(status, since, until, places);
  }

  public long institutionId() {
    return institutionId;
  }

  public Institution institution() {
    return institution;
  }

  public Instant toldAt() {
    return toldAt;
  }

  public long place() {
    return place;
  }
}
