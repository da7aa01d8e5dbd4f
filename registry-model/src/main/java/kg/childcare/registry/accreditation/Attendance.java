package kg.childcare.registry.accreditation;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** One member present at a session. */
@Entity(name = "CommissionAttendance")
@Table(name = "accreditation_attendance")
public class Attendance extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "session_id", updatable = false)
  private CommissionSession session;

  @Column(nullable = false, updatable = false)
  private String username;

  @Column(name = "member_name", nullable = false, updatable = false)
  private String memberName;

  protected Attendance() {} // JPA

  Attendance(CommissionSession session, Official member) {
    this.session = session;
    this.username = member.username();
    this.memberName = member.name();
  }

  public Official member() {
    return new Official(username, memberName);
  }
}
