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
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Role;

/** How institutions stand on a day, for everyone who may read their card. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class StandingQueries {
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

  /** Standing of one institution on a day by what was known at the end of another. @param day null for today @param known null for now */
  public Standing statusOn(long institutionId, LocalDate day, LocalDate known) {
    institutions.ref(institutionId);
    var asked = day == null ? LocalDate.now(clock) : day;
    return known == null ? records.standing(institutionId, asked) : records.standing(institutionId, asked, known);
  }

  /** Standings of those institutions that the caller may see. @param day null for today */
  public Map<Long, Standing> statusOn(Collection<Long> institutionIds, LocalDate day) {
    var seen = institutions.refs(institutionIds).stream().map(InstitutionRef::id).collect(Collectors.toSet());
    return records.standings(seen, day == null ? LocalDate.now(clock) : day);
  }

  /** In what the register says something else of an institution today than the decision on which it works. */
  public Set<Divergence> divergence(String institutionNumber) {
    var institution = institutions.byNumber(institutionNumber);
    return records.decisions(institution.id()).stream()
        .filter(decision -> decision.number().equals(records.standing(institution.id(), LocalDate.now(clock)).decision()))
        .filter(decision -> decision.verdict().grants() && decision.period().includes(LocalDate.now(clock)))
        .findFirst()
        .map(decision -> decision.divergence(registers.of(institution)))
        .orElse(Set.of());
  }

  /** Every decision about an institution with what followed, the first one first. */
  public List<DecisionView> decisions(String institutionNumber) {
    return records.decisions(institutions.byNumber(institutionNumber).id()).stream().map(DecisionView::of).toList();
  }
}
