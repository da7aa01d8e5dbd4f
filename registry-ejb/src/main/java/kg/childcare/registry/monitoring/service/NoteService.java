package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.monitoring.MonitorNote;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.NoteKind;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/** Notes, own visits and interviews of the monitors, written and read under the mandate's own key only. */
@Stateless
@Audited("monitoring")
@RolesAllowed(Role.MONITOR)
public class NoteService {
  private static final int MOST = 500;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  Mandates mandates;

  @Inject
  MonitorKeys keys;

  @Inject
  AuditTrail trail;

  /** Seals a record. @return its id @throws kg.childcare.registry.shared.RuleViolation monitoring.rule.keyClosed, noSeat */
  public long write(@NotNull NoteKind kind, @NotNull @Valid NoteContent content) {
    var mandate = mandates.today();
    var sealed = keys.seal(mandate, MonitorNote.COLUMN, SealedForm.of(content));
    var note = new MonitorNote(mandate, kind, caller.username(), sealed.sealId(), sealed.bytes(), Instant.now(clock));
    em.persist(note);
    trail.about("monitoring", note.id());
    return note.id();
  }

  /** The newest 500 records of these kinds that the caller's keys open, of this mandate and of those before. */
  public List<NoteRow> read(@NotNull List<NoteKind> kinds) {
    var readable = keys.sharesOf(caller.username()).stream().map(share -> share.mandate().id()).toList();
    if (readable.isEmpty()) {
      return List.of();
    }
    return em.createQuery("select n from MonitorNote n join fetch n.mandate where n.kind in :kinds and n.mandate.id in :mandates order by n.id desc", MonitorNote.class)
        .setParameter("kinds", kinds).setParameter("mandates", readable).setMaxResults(MOST).getResultStream()
        .map(this::opened)
        .sorted(Comparator.comparing(NoteRow::writtenAt).reversed())
        .toList();
  }

  public NoteRow read(long id) {
    var note = em.find(MonitorNote.class, id);
    if (note == null) {
      throw new NotThere("note", id);
    }
    return opened(note);
  }

  private NoteRow opened(MonitorNote note) {
    var content = SealedForm.note(keys.openSealed(note.mandate(), MonitorNote.COLUMN, note.sealId(), note.sealed()));
    return new NoteRow(note.id(), note.kind(), note.author(), note.writtenAt(), content);
  }
}
