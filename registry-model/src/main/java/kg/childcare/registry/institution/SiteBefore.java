package kg.childcare.registry.institution;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Registered;

/** What was said of an address until somebody corrected it, so that the register can be read as it was known. */
@Entity
@Table(name = "institution_site_before")
public class SiteBefore extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "site_id", updatable = false)
  private Site site;

  @Column(nullable = false, updatable = false)
  private String label;

  @Column(name = "territory_code", nullable = false, updatable = false)
  private String territory;

  @Column(nullable = false, updatable = false)
  private String address;

  @Column(updatable = false)
  private BigDecimal latitude;

  @Column(updatable = false)
  private BigDecimal longitude;

  @Column(nullable = false, updatable = false)
  private int capacity;

  @Column(name = "started_on", updatable = false)
  private LocalDate startedOn;

  @Column(name = "ended_on", updatable = false)
  private LocalDate endedOn;

  @Column(name = "ended_at", updatable = false)
  private Instant endedAt;

  @Column(name = "end_reason", updatable = false)
  private String endReason;

  @Column(name = "overruled_at", nullable = false, updatable = false)
  private Instant overruledAt;

  @Column(name = "overruled_by", nullable = false, updatable = false)
  private String overruledBy;

  @Column(nullable = false, updatable = false)
  private String reason;

  protected SiteBefore() {} // JPA

  SiteBefore(Site site, SitePlan said, LocalDate from, SiteEnd end, InstitutionProfile.Entry entry) {
    this.site = site;
    this.label = said.label();
    this.territory = said.territory();
    this.address = said.address();
    this.latitude = said.latitude();
    this.longitude = said.longitude();
    this.capacity = said.capacity();
    this.startedOn = from;
    this.endedOn = end.lastDay();
    this.endedAt = end.saidAt();
    this.endReason = end.reason();
    this.overruledAt = entry.at();
    this.overruledBy = entry.by();
    this.reason = entry.reason();
  }

  public SitePlan said() {
    return new SitePlan(label, territory, address, latitude, longitude, capacity);
  }

  /** Its first day as it was said until then; null of a correction from before first days could be corrected, which left it as it was. */
  public LocalDate from() {
    return startedOn;
  }

  /** Its end as it was said until then. */
  public SiteEnd end() {
    return new SiteEnd(endedOn, endedAt, endReason);
  }

  public Instant overruledAt() {
    return overruledAt;
  }

  public String overruledBy() {
    return overruledBy;
  }

  /** Why it was corrected. */
  public String reason() {
    return reason;
  }
}
