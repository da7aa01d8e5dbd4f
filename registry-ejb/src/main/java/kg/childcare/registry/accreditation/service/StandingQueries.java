package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.ShelterAddresses;
import kg.childcare.registry.shared.Role;

/** How institutions stand on a day, for everyone who may read their card. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class StandingQueries {
  @Inject
  ShelterAddresses addresses;

  @Inject
  Clock clock;

  @Inject
  InstitutionQueries institutions;

  @Inject
  AccreditationRecords records;

  @Inject
  Registers registers;

  /** Standing of one institution. @param day null for today */
  public Standing statusOn(long institutionId, LocalDate day) {
    institutions.ref(institutionId);
    return records.standing(institutionId, day == null ? LocalDate.now(clock) : day);
  }

  /** All that is told of the accreditation of one institution, read once. @param day of the standing, null for today @param known day at the end of which it was known so, null for now */
  public AccreditationRecord of(String institutionNumber, LocalDate day, LocalDate known) {
    var institution = institutions.byNumber(institutionNumber);
    var today = LocalDate.now(clock);
    var decisions = records.decisions(institution.id());
    var addressTold = addresses.areTold(institution);
    return new AccreditationRecord(
        records.standing(decisions, day == null ? today : day, known == null ? LocalDate.MAX : known),
        decisions.stream().map(DecisionView::of).map(decision -> addressTold ? decision : decision.withoutAddress()).toList(),
        divergence(institution, records.standing(decisions, today, LocalDate.MAX), decisions, today));
  }

  /** Standings of those institutions that the caller may see. @param day null for today */
  public Map<Long, Standing> statusOn(Collection<Long> institutionIds, LocalDate day) {
    var seen = institutions.refs(institutionIds).stream().map(InstitutionRef::id).collect(Collectors.toSet());
    return records.standings(seen, day == null ? LocalDate.now(clock) : day);
  }

  /** In what the register says something else of an institution today than the decision on which it works. */
  private Set<Divergence> divergence(InstitutionRef institution, Standing standing, List<Decision> decisions, LocalDate today) {
    return decisions.stream()
        .filter(decision -> decision.number().equals(standing.decision()) && decision.verdict().grants() && decision.period().includes(today))
        .findFirst()
        .map(decision -> decision.divergence(registers.of(institution)))
        .orElse(Set.of());
  }
}
