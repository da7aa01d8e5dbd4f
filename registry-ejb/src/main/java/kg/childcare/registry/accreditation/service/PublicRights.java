package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.RightCourse;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.RightToOperate;
import kg.childcare.registry.reference.service.Parameters;

/** Tells the open data of the register how institutions stand, by what is known of the day now. */
@ApplicationScoped
public class PublicRights implements RightToOperate {
  @Inject
  Clock clock;

  @Inject
  AccreditationRecords records;

  @Inject
  Parameters parameters;

  @Override
  public Map<Long, ToldRight> told(Collection<Long> institutionIds, LocalDate day) {
    return records.standings(institutionIds, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> told(one.getValue())));
  }

  @Override
  public Map<Long, RightCourse> courses(Collection<Long> institutionIds) {
    var all = new HashMap<Long, RightCourse>();
    records.decisions(institutionIds).forEach((id, decisions) -> all.put(id, course(decisions)));
    return all;
  }

  /** From the second reminder on it is expiring, which is a status of its own; a day on which the ladder becomes another turns whatever runs then. */
  private RightCourse course(List<Decision> decisions) {
    var days = Standing.turns(decisions, records.expiringDays(LocalDate.now(clock)));
    days.addAll(parameters.turns(AccreditationRecords.REMINDERS).tailSet(days.first()));
    var turns = new TreeMap<LocalDate, ToldRight>();
    days.forEach(day -> turns.put(day, told(records.standing(decisions, day, LocalDate.MAX))));
    return new RightCourse(turns);
  }

  @Override
  public boolean wasEver(long institutionId, String category) {
    return records.decidedAs(institutionId, category);
  }

  @Override
  public Set<String> parameters() {
    return Set.of(AccreditationRecords.REMINDERS);
  }

  private static ToldRight told(Standing standing) {
    var runs = standing.status().granted();
    return new ToldRight(standing.status().name(), standing.since(), runs ? standing.validTo() : null, runs ? standing.capacity() : null);
  }
}
