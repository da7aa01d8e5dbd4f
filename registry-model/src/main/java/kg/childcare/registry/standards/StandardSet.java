package kg.childcare.registry.standards;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Registered;

/** A version of the standards by which institutions are inspected and accredited. Once published it is immutable. */
@Entity
@Table(name = "standard_set")
public class StandardSet extends Registered {
  @Column(nullable = false, updatable = false)
  private String code;

  @Enumerated(STRING)
  @Column(nullable = false)
  private StandardSetStatus status = StandardSetStatus.DRAFT;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "published_by")
  private String publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(mappedBy = "set", cascade = ALL)
  @OrderBy("code")
  private List<StandardSection> sections = new ArrayList<>();

  protected StandardSet() {} // JPA

  public StandardSet(String code) {
    this.code = code;
  }

  /** Adds a line, or changes the line of the same code; only while the set is a draft. */
  public void take(ShippedCriterion shipped) {
    require(status == StandardSetStatus.DRAFT, "standards.rule.published", code);
    section(shipped).take(shipped);
  }

  private StandardSection section(ShippedCriterion shipped) {
    var section = sections.stream().filter(one -> one.code().equals(shipped.sectionCode())).findFirst().orElseGet(() -> {
      var added = new StandardSection(this, shipped.sectionCode());
      sections.add(added);
      return added;
    });
    section.name(shipped.sectionName());
    return section;
  }

  /** Puts the set in force from a day, under the act that says so; from then on nothing in it changes. */
  public void publish(LocalDate from, String basis, String by, LocalDate today, Instant now) {
    requireStepTo(StandardSetStatus.PUBLISHED);
    require(criteria().findAny().isPresent(), "standards.rule.empty", code);
    requireOf("from", from != null && !from.isBefore(today), "standards.rule.publishedInPast", today);
    requireOf("legalBasis", basis != null && !basis.isBlank(), "standards.rule.noBasis");
    status = StandardSetStatus.PUBLISHED;
    validFrom = from;
    legalBasis = basis;
    publishedBy = by;
    publishedAt = now;
  }

  /** Ends a published set on the day before its successor begins. */
  public void replaceFrom(LocalDate successorFrom) {
    requireStepTo(StandardSetStatus.REPLACED);
    requireOf("from", successorFrom.isAfter(validFrom), "standards.rule.successorTooEarly", validFrom);
    status = StandardSetStatus.REPLACED;
    validTo = successorFrom.minusDays(1);
  }

  private void requireStepTo(StandardSetStatus next) {
    require(status.canBecome(next), "standards.rule.step", status, next);
  }

  public boolean inForce(LocalDate day) {
    return validFrom != null && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public Stream<Criterion> criteria() {
    return sections.stream().flatMap(StandardSection::criteria);
  }

  public String code() {
    return code;
  }

  public StandardSetStatus status() {
    return status;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validTo() {
    return validTo;
  }

  public String legalBasis() {
    return legalBasis;
  }

  public String publishedBy() {
    return publishedBy;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}
