package kg.childcare.registry.inspection;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** An inspector who took part in a visit. The one at place 0 led it. */
@Entity
@Table(name = "inspection_member")
public class TeamMember extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "inspection_id", updatable = false)
  private Inspection inspection;

  @Column(nullable = false, updatable = false)
  private int place;

  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  protected TeamMember() {} // JPA

  TeamMember(Inspection inspection, int place, long userId) {
    this.inspection = inspection;
    this.place = place;
    this.userId = userId;
  }

  public boolean leads() {
    return place == 0;
  }

  public long userId() {
    return userId;
  }
}
