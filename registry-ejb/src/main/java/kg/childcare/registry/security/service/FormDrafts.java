package kg.childcare.registry.security.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.security.FormDraft;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.TypedForm;
import kg.childcare.registry.shared.Role;

/**
 * Keeps what people type in long forms until they hand it in, each for the own eyes only, and takes each sheet once. Nothing here is a
 * submission, so nothing of it is in the audit trail (adr/0110). Monitors' words never come here: their browser keeps them.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.ANALYST, Role.ADMIN, Role.AUDITOR, Role.MONITOR})
public class FormDrafts {
  static final String KEPT_DAYS = "data.draft_days";
  static final int MOST = 50;
  private static final String COLUMN = "form_draft.sealed";

  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  Vault vault;

  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  /** Keeps the newest state of a sheet; false when it was handed in meanwhile, or is not the caller's. */
  @RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.ANALYST, Role.ADMIN, Role.AUDITOR})
  public boolean keep(@NotNull @Pattern(regexp = SHEET) String sheet, @NotNull @Valid TypedForm typed) {
    var sealed = vault.seal(Purpose.behind(typed.page()), COLUMN, place(sheet), typed.written());
    var draft = em.find(FormDraft.class, sheet);
    if (draft == null) {
      makeRoom();
      draft = new FormDraft(sheet);
      draft.keep(caller.userId(), sealed, clock.instant());
      em.persist(draft);
      return true;
    }
    return draft.keep(caller.userId(), sealed, clock.instant());
  }

  /** The caller's newest sheet for a form of a page, unless it is too old. */
  @TransactionAttribute(SUPPORTS)
  public Optional<KeptDraft> latest(String page, String form) {
    if (caller.has(Role.MONITOR)) {
      return Optional.empty();
    }
    var purpose = Purpose.behind(page);
    return own().stream().map(draft -> opened(draft, purpose)).filter(Objects::nonNull).filter(kept -> kept.typed().isFor(page, form)).findFirst();
  }

  /** Ends a sheet, because it was handed in or is not wanted any more: its words are gone. */
  public void end(@NotNull @Pattern(regexp = SHEET) String sheet) {
    var draft = em.find(FormDraft.class, sheet);
    if (draft == null) {
      draft = new FormDraft(sheet);
      draft.handIn(caller.userId(), clock.instant());
      em.persist(draft);
    } else {
      draft.handIn(caller.userId(), clock.instant());
    }
  }

  /** When a sheet was handed in; empty while it was not. */
  @TransactionAttribute(SUPPORTS)
  public Optional<Instant> handedIn(String sheet) {
    return Optional.ofNullable(em.find(FormDraft.class, sheet)).filter(FormDraft::isHandedIn).map(FormDraft::keptAt);
  }

  private KeptDraft opened(FormDraft draft, Purpose purpose) {
    try {
      return new KeptDraft(draft.id(), draft.keptAt(), TypedForm.read(vault.open(purpose, COLUMN, place(draft.id()), draft.sealed())));
    } catch (SealBroken other) { // sealed for another person, or with the keys of other pages: as if it were not there
      return null;
    }
  }

  /** Before a new sheet: what is too old goes, and the oldest of somebody who keeps very many. */
  private void makeRoom() {
    em.createQuery("delete from FormDraft d where d.keptAt < :oldest").setParameter("oldest", oldest()).executeUpdate();
    own().stream().skip(MOST - 1).forEach(em::remove);
  }

  private List<FormDraft> own() {
    return em.createQuery("select d from FormDraft d where d.userId = :me and d.keptAt >= :oldest order by d.keptAt desc", FormDraft.class)
        .setParameter("me", caller.userId()).setParameter("oldest", oldest()).getResultList();
  }

  private Instant oldest() {
    return clock.instant().minus(parameters.number(KEPT_DAYS, LocalDate.now(clock)), ChronoUnit.DAYS);
  }

  private String place(String sheet) {
    return sheet + ":" + caller.userId();
  }

  private static final String SHEET = "[A-Za-z0-9-]{20,40}";
}
