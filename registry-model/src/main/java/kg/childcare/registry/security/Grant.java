package kg.childcare.registry.security;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Role;

/** One role of one user: over a territory, or in one institution, from a day to a day. */
@Entity
@Table(name = "user_grant")
public class Grant extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "user_id", updatable = false)
  private UserAccount user;

  @Column(nullable = false, updatable = false)
  private String role;

  /** SOATE code; the country's code for a national role, null for a role in one institution. */
  @Column(name = "territory_code", updatable = false)
  private String territory;

  @Column(name = "institution_id", updatable = false)
  private Long institutionId;

  @Embedded
  private Period period;

  protected Grant() {} // JPA

  Grant(UserAccount user, String role, String territory, Long institutionId, Period period) {
    requireOf("institution", Role.INSTITUTION.equals(role) == (institutionId != null), "security.rule.institutionRoleNeedsInstitution");
    requireOf("territory", (territory == null) != (institutionId == null), "security.rule.grantNeedsOnePlace");
    this.user = user;
    this.role = role;
    this.territory = territory;
    this.institutionId = institutionId;
    this.period = period;
  }

  boolean sameAs(Grant other) {
    return role.equals(other.role) && Objects.equals(territory, other.territory) && Objects.equals(institutionId, other.institutionId);
  }

  /** Whether both are of the role that stands alone, or neither is. */
  boolean goesWith(Grant other, String lonely) {
    return role.equals(lonely) == other.role.equals(lonely);
  }

  boolean clashes(Grant other, String one, String another) {
    return role.equals(one) && other.role.equals(another) || role.equals(another) && other.role.equals(one);
  }

  void endOn(LocalDate last) {
    period = period.endingOn(last);
  }

  public boolean inForce(LocalDate day) {
    return period.includes(day);
  }

  public String role() {
    return role;
  }

  public String territory() {
    return territory;
  }

  public Long institutionId() {
    return institutionId;
  }

  public Period period() {
    return period;
  }
}
