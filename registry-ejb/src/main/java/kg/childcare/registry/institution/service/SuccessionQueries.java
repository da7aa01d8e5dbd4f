package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.Succession;
import kg.childcare.registry.shared.Role;

/** Who was continued by whom, as far as the caller may see those institutions. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class SuccessionQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Instance<RollCount> rolls;

  /** Successions of one institution, the latest first. */
  public List<SuccessionRow> of(String number) {
    return of(number, null, null);
  }

  /** The same as of a day, on which it had to hold already, and as it was known at a moment; null means today and now. */
  public List<SuccessionRow> of(String number, LocalDate asOf, Instant knownOn) {
    return em.createQuery("select distinct s from Succession s join s.parts p where p.institution.id = :id order by s.id desc", Succession.class)
        .setParameter("id", institutions.byNumber(number).id()).getResultStream()
        .filter(one -> one.stateAt(knownOn) != null && (asOf == null || one.stateAt(knownOn) == ChangeState.CONFIRMED && !one.effectiveFrom().isAfter(asOf)))
        .map(one -> row(one, one.stateAt(knownOn))).toList();
  }

  /** Successions that wait for a second person. */
  @RolesAllowed(Role.REGISTRAR)
  public List<SuccessionRow> waiting() {
    return em.createQuery("select s from Succession s where s.state = :waiting order by s.id", Succession.class).setParameter("waiting", ChangeState.WAITING).getResultStream()
        .map(one -> row(one, one.state())).filter(row -> !row.ending().isEmpty()).toList();
  }

  private SuccessionRow row(Succession succession, ChangeState state) {
    var seen = institutions.refs(Stream.concat(succession.ending().stream(), succession.continuing().stream()).map(Institution::id).toList()).stream()
        .map(InstitutionRef::id).collect(Collectors.toSet());
    var counts = succession.state() == ChangeState.WAITING && !rolls.isUnsatisfied();
    return new SuccessionRow(succession.id(), succession.version(), succession.kind(), state, succession.effectiveFrom(), succession.reason(), succession.proposedBy(),
        state == ChangeState.WAITING ? null : succession.decidedBy(), state == ChangeState.WAITING ? null : succession.decisionReason(), parts(succession.ending(), seen, counts), parts(succession.continuing(), seen, false));
  }

  private List<SuccessionRow.Part> parts(List<Institution> all, Set<Long> seen, boolean counts) {
    return all.stream().filter(one -> seen.contains(one.id()))
        .map(one -> new SuccessionRow.Part(one.number(), one.last().facts().name(), counts ? rolls.get().now(one.id()).children() : null)).toList();
  }
}
