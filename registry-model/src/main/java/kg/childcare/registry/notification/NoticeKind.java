package kg.childcare.registry.notification;

import kg.childcare.registry.shared.Role;

/** What somebody should hear of, and in which role. */
public enum NoticeKind {
  ACT_ISSUED(Role.INSTITUTION),
  ACCREDITATION_DECIDED(Role.INSTITUTION),
  ACCREDITATION_CHANGED(Role.INSTITUTION),
  APPEAL_RULED(Role.INSTITUTION),
  RENEWAL_DUE(Role.INSTITUTION),
  RENEWAL_DUE_THERE(Role.REGISTRAR),
  CORRECTION_CLAIMED(Role.INSPECTOR),
  OPINION_ISSUED(Role.PLANNER);

  private final String role;

  NoticeKind(String role) {
    this.role = role;
  }

  public String role() {
    return role;
  }
}
