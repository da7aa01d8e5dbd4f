package kg.childcare.registry.standards;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Registered;

/** One criterion of a set as it is stored; changes only while its set is a draft. */
@Entity
@Table(name = "standard_criterion")
public class StandardCriterion extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "section_id", updatable = false)
  private StandardSection section;

  @Column(nullable = false, updatable = false)
  private String code;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "text_ky"))
  @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "text_en"))
  private Multilingual text;

  private String guidance;

  @Column(name = "verify_methods", nullable = false)
  private String methods;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Severity severity;

  @Column(name = "applies_to", nullable = false)
  private String appliesTo;

  @Column(name = "param_key")
  private String paramKey;

  @Column(name = "key_indicator")
  private boolean keyIndicator;

  private String source;

  protected StandardCriterion() {} // JPA

  StandardCriterion(StandardSection section, ShippedCriterion shipped) {
    this.section = section;
    this.code = shipped.code();
    take(shipped);
  }

  final void take(ShippedCriterion shipped) {
    text = shipped.text();
    guidance = shipped.guidance();
    methods = shipped.methods();
    severity = shipped.severity();
    appliesTo = shipped.appliesToText();
    paramKey = shipped.paramKey();
    keyIndicator = shipped.severity() == Severity.CRITICAL;
    source = shipped.source();
  }

  Criterion asked() {
    return new Criterion(
        id() == null ? 0 : id(), code, section.code(), section.name(), text, Multilingual.of(null, null, guidance), VerifyMethod.list(methods), severity, keyIndicator,
        AppliesTo.parse(appliesTo), paramKey, source);
  }

  String code() {
    return code;
  }
}
