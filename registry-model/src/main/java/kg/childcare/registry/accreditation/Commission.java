package kg.childcare.registry.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;

/** The body that decides on accreditations from a day to a day, the act it rests on, and how many members it takes. Data, not code. */
@Entity(name = "AccreditationCommission")
@Table(name = "accreditation_commission")
public class Commission extends Registered {
  @Embedded
  private Multilingual name;

  @Column(nullable = false)
  private String act;

  @Column(nullable = false)
  private int quorum;

  @Embedded
  private Period period;

  protected Commission() {} // JPA

  public Commission(Multilingual name, String act, int quorum, Period period) {
    requireOf("quorum", quorum > 0, "accreditation.rule.quorumNotPositive", quorum);
    this.name = name;
    this.act = act;
    this.quorum = quorum;
    this.period = period;
  }

  public Multilingual name() {
    return name;
  }

  public String act() {
    return act;
  }

  public int quorum() {
    return quorum;
  }

  public Period period() {
    return period;
  }
}
