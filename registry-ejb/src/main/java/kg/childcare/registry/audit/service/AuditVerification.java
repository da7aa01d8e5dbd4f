package kg.childcare.registry.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.audit.AuditEntry;
import kg.childcare.registry.audit.ChainHead;
import kg.childcare.registry.shared.Role;

/** Walks the whole chain and finds the first entry that was changed, removed or slipped in. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class AuditVerification {
  private static final String START = "0".repeat(64);
  private static final int PAGE = 1000;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** Checks every entry up to the head; sealed entries are checked without being opened. */
  public Verification verify() {
    var head = em.find(ChainHead.class, ChainHead.ONLY);
    var number = 0L;
    var hash = START;
    List<AuditEntry> page;
    do {
      page = after(number, head.lastNumber());
      for (var entry : page) {
        if (!entry.follows(number, hash)) {
          return found(number, number + 1, hash);
        }
        number = entry.number();
        hash = entry.hash();
      }
      em.clear();
    } while (!page.isEmpty());
    var whole = number == head.lastNumber() && hash.equals(head.lastHash());
    return found(number, whole ? null : number + 1, hash);
  }

  private Verification found(long entries, Long brokenAt, String hash) {
    return new Verification(Instant.now(clock), entries, brokenAt, hash);
  }

  private List<AuditEntry> after(long number, long last) {
    return em.createQuery("select e from AuditEntry e where e.number > :after and e.number <= :last order by e.number", AuditEntry.class)
        .setParameter("after", number).setParameter("last", last).setMaxResults(PAGE).getResultList();
  }
}
