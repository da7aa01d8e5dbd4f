package kg.childcare.registry.inspection;

import static kg.childcare.registry.shared.RuleViolation.require;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Who goes: at least two, women and men, one trained to talk with children, nobody with an interest in the place. The first leads. */
public record Team(List<Long> members) implements Serializable {
  public Team {
    members = members.stream().distinct().toList();
  }

  /**
   * Checks a team for one institution.
   *
   * @param profiles the leader first
   * @param lastTeam members of the visit before, or none
   */
  public static Team of(List<InspectorProfile> profiles, long institutionId, Collection<Long> lastTeam) {
    var team = new Team(profiles.stream().map(InspectorProfile::userId).toList());
    require(team.members.size() >= 2, "inspection.rule.teamTooSmall");
    require(profiles.stream().anyMatch(InspectorProfile::female) && !profiles.stream().allMatch(InspectorProfile::female), "inspection.rule.teamOfOneSex");
    require(profiles.stream().anyMatch(InspectorProfile::interviewer), "inspection.rule.teamWithoutInterviewer");
    require(profiles.stream().noneMatch(profile -> profile.conflictsWith(institutionId)), "inspection.rule.teamConflict");
    require(!lastTeam.containsAll(team.members), "inspection.rule.teamRotation");
    return team;
  }

  public boolean includes(Long userId) {
    return members.contains(userId);
  }

  public long leader() {
    return members.get(0);
  }

  public String text() {
    return members.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  public static Team parse(String text) {
    return new Team(Arrays.stream(text.split(",")).map(Long::valueOf).toList());
  }
}
