package kg.childcare.registry.monitoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** Who is the preventive mechanism, under which act, from when to when. The seat stays; the body that holds it may change. */
@Entity
@Table(name = "mandate")
public class Mandate extends Registered {
  @Embedded
  private Multilingual body;

  @Embedded
  @AttributeOverride(name = "ky", column = @Column(name = "act_ky"))
  @AttributeOverride(name = "ru", column = @Column(name = "act_ru"))
  @AttributeOverride(name = "en", column = @Column(name = "act_en"))
  private Multilingual act;

  @Embedded
  private Period period;

  protected Mandate() {} // JPA

  private Mandate(Multilingual body, Multilingual act, LocalDate from) {
    this.body = body;
    this.act = act;
    this.period = Period.since(from);
  }

  public static Mandate first(Multilingual body, Multilingual act, LocalDate from) {
    requireOf("body", !body.isEmpty(), "monitoring.rule.mandateBody");
    requireOf("act", !act.isEmpty(), "monitoring.rule.mandateAct");
    return new Mandate(body, act, from);
  }

  /** Passes the mandate on: this one ends on the day before, the next one begins, and no day is without one or has two. */
  public Mandate handOver(Multilingual nextBody, Multilingual nextAct, LocalDate from) {
    require(period.to() == null, "monitoring.rule.mandateEnded", period.to());
    requireOf("from", from.isAfter(period.from()), "monitoring.rule.handOverTooEarly", period.from());
    var next = first(nextBody, nextAct, from);
    period = period.endingOn(from.minusDays(1));
    return next;
  }

  public boolean inForce(LocalDate day) {
    return period.includes(day);
  }

  public Multilingual body() {
    return body;
  }

  public Multilingual act() {
    return act;
  }

  public Period period() {
    return period;
  }
}
