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
import java.util.Optional;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.Merge;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;

/** Which numbers were entered twice, as far as the caller may see those institutions. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR})
public class MergeQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Instance<RollCount> rolls;

  /** Mergers of one institution, from either side, the latest first. */
  public List<MergeRow> of(String number) {
    return of(number, null, null);
  }

  /** The same as of a day, on which it had to hold already, and as it was known at a moment; null means today and now. */
  public List<MergeRow> of(String number, LocalDate asOf, Instant knownOn) {
    var id = institutions.byNumber(number).id();
    return em.createQuery("select m from Merge m where m.duplicate.id = :id or m.survivor.id = :id order by m.id desc", Merge.class).setParameter("id", id).getResultStream()
        .filter(merge -> merge.stateAt(knownOn) != null && (asOf == null || merge.stateAt(knownOn) == ChangeState.CONFIRMED && !merge.effectiveFrom().isAfter(asOf)))
        .filter(merge -> institutions.refs(List.of(merge.duplicate().id(), merge.survivor().id())).size() == 2)
        .map(merge -> row(merge, merge.stateAt(knownOn))).toList();
  }

  /** The number that remains of one that was entered twice. */
  public Optional<String> survivorOf(String number) {
    return of(number).stream().filter(row -> row.isConfirmed() && row.duplicate().equals(number)).map(MergeRow::survivor).findFirst();
  }

  /** Mergers of the caller's territory that wait for a second person. */
  @RolesAllowed(Role.REGISTRAR)
  public List<MergeRow> waiting() {
    return em.createQuery("select m from Merge m where m.state = :waiting order by m.id", Merge.class).setParameter("waiting", ChangeState.WAITING).getResultStream()
        .filter(merge -> mine(merge.duplicate()) && mine(merge.survivor())).map(merge -> row(merge, merge.state())).toList();
  }

  private boolean mine(Institution institution) {
    return scope.sees(institution.last().facts().territory(), institution.id(), Role.REGISTRAR);
  }

  private MergeRow row(Merge merge, ChangeState state) {
    var children = merge.state() == ChangeState.WAITING && !rolls.isUnsatisfied() ? rolls.get().now(merge.duplicate().id()).children() : null;
    return new MergeRow(merge.id(), merge.version(), state, merge.effectiveFrom(), merge.duplicate().number(), merge.duplicate().last().facts().name(), merge.survivor().number(),
        merge.survivor().last().facts().name(), merge.reason(), merge.proposedBy(), merge.proposedAt(), state == ChangeState.WAITING ? null : merge.decidedBy(), state == ChangeState.WAITING ? null : merge.decisionReason(), children);
  }
}
