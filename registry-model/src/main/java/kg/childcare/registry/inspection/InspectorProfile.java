package kg.childcare.registry.inspection;

import static jakarta.persistence.CascadeType.ALL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** What the planner must know of an inspector to compose a team: sex, training, and where a conflict of interest lies. */
@Entity
@Table(name = "inspector_profile")
public class InspectorProfile extends Registered {
  @Column(name = "user_id", nullable = false, updatable = false)
  private long userId;

  @Column(nullable = false)
  private boolean female;

  /** Trained to talk with children alone. */
  @Column(nullable = false)
  private boolean interviewer;

  @OneToMany(mappedBy = "inspector", cascade = ALL)
  private List<ConflictOfInterest> conflicts = new ArrayList<>();

  protected InspectorProfile() {} // JPA

  public InspectorProfile(long userId, boolean female, boolean interviewer) {
    this.userId = userId;
    this.female = female;
    this.interviewer = interviewer;
  }

  public void describe(boolean isFemale, boolean isInterviewer) {
    female = isFemale;
    interviewer = isInterviewer;
  }

  public void declareConflict(long institutionId, String reason, LocalDate today) {
    if (!conflictsWith(institutionId)) {
      conflicts.add(new ConflictOfInterest(this, institutionId, reason, today));
    }
  }

  public boolean conflictsWith(long institutionId) {
    return conflicts.stream().anyMatch(conflict -> conflict.institutionId() == institutionId);
  }

  public long userId() {
    return userId;
  }

  public boolean female() {
    return female;
  }

  public boolean interviewer() {
    return interviewer;
  }
}
