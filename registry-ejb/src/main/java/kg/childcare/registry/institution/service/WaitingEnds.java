package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.shared.RuleViolation;

/** Ends of institutions that wait for a second person; what ends once is not asked to end in another way meanwhile, because no answer could fit both. */
@ApplicationScoped
public class WaitingEnds {
  @PersistenceContext
  EntityManager em;

  /** Refuses while it is to end because others continue it. */
  void requireNoSuccession(String field, Institution one) {
    require(field, one, "institution.rule.successionWaiting", "select count(p) from SuccessionPart p where p.institution = :one and p.ending = true and p.succession.state = :waiting");
  }

  /** Refuses while it is to end as another one, or another one is to end as it. */
  void requireNoMerge(String field, Institution one) {
    require(field, one, "institution.rule.mergeWaiting", "select count(m) from Merge m where m.state = :waiting and (m.duplicate = :one or m.survivor = :one)");
  }

  /** Refuses while it is to end as another one. */
  void requireNoMergeAway(String field, Institution one) {
    require(field, one, "institution.rule.mergeWaiting", "select count(m) from Merge m where m.state = :waiting and m.duplicate = :one");
  }

  private void require(String field, Institution one, String rule, String asked) {
    var waiting = em.createQuery(asked, Long.class).setParameter("waiting", ChangeState.WAITING).setParameter("one", one).getSingleResult();
    RuleViolation.requireOf(field, waiting == 0, rule, one.number());
  }
}
