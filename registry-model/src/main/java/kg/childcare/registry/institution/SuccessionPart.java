package kg.childcare.registry.institution;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** One institution of a succession: it ends, or it continues those that end. */
@Entity
@Table(name = "institution_succession_part")
public class SuccessionPart extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "succession_id", updatable = false)
  private Succession succession;

  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "institution_id", updatable = false)
  private Institution institution;

  @Column(nullable = false, updatable = false)
  private boolean ending;

  protected SuccessionPart() {} // JPA

  SuccessionPart(Succession succession, Institution institution, boolean ending) {
    this.succession = succession;
    this.institution = institution;
    this.ending = ending;
  }

  public Institution institution() {
    return institution;
  }

  public boolean isEnding() {
    return ending;
  }
}
