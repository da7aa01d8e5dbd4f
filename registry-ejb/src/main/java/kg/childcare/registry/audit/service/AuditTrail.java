package kg.childcare.registry.audit.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.childcare.registry.audit.Audience;
import kg.childcare.registry.audit.Deed;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/**
 * What the running use case tells the audit trail about itself. Kinds {@code visit}, {@code plan} and {@code monitoring}
 * are kept away from the data-protection officer; everything a monitor does is kept for monitors.
 */
@RequestScoped
public class AuditTrail {
  @Inject
  Caller caller;

  @Inject
  AuditLedger ledger;

  private final List<Recorded> reads = new ArrayList<>();
  private final List<Recorded> others = new ArrayList<>();
  private int depth;
  private String useCase;
  private String username;
  private String kind;
  private String subject;
  private String detail;

  /** One deed and who may read it. */
  record Recorded(Audience audience, Deed deed) {}

  /** Names the record that the use case is about; a sealed kind, once named or named by the service, is not replaced by an open one. */
  public void about(String newKind, Object id) {
    if (kind != null && audience(kind).sealed() && !audience(newKind).sealed()) {
      return;
    }
    kind = newKind;
    subject = Objects.toString(id, null);
  }

  /** Says what the name of the use case does not; never a protected text. */
  public void detail(String text) {
    detail = text;
  }

  /** Names who acts when the container does not know it yet, as while signing in. */
  public void by(String actor) {
    username = actor;
  }

  /** Books that the caller opened something protected; the entry stays even if what follows fails. */
  public void read(String readKind, Object id, String reason) {
    var recorded = new Recorded(audience(readKind),
        new Deed(who(), useCase == null ? "read" : useCase, Outcome.READ, readKind, Objects.toString(id, null), reason, null));
    if (depth == 0) {
      ledger.appendApart(List.of(recorded));
    } else {
      reads.add(recorded);
    }
  }

  /** Books a further record that the running use case makes or changes; kept with the work, and undone with it. */
  public void also(String otherKind, Object id) {
    others.add(new Recorded(audience(otherKind), new Deed(who(), useCase, Outcome.DONE, otherKind, Objects.toString(id, null), null, null)));
  }

  /** Books a call that was refused before it began, such as one for which the role is missing. */
  public void refused(String refusedUseCase, String why) {
    ledger.appendApart(List.of(new Recorded(audience(null), new Deed(who(), refusedUseCase, Outcome.REFUSED, null, null, null, why))));
  }

  boolean enter(String name, String defaultKind) {
    if (depth++ > 0) {
      return false;
    }
    caller.username(); // whoever acts is recognised now: a transaction that the database has broken could not be asked any more
    useCase = name;
    kind = defaultKind.isEmpty() ? null : defaultKind;
    return true;
  }

  void leave() {
    if (--depth == 0) {
      reads.clear();
      others.clear();
      useCase = null;
      username = null;
      kind = null;
      subject = null;
      detail = null;
    }
  }

  List<Recorded> done() {
    var all = withReads(new Deed(who(), useCase, Outcome.DONE, kind, subject, null, detail));
    all.addAll(others);
    return all;
  }

  List<Recorded> refused(String why) {
    return withReads(new Deed(who(), useCase, Outcome.REFUSED, kind, subject, null, why));
  }

  private List<Recorded> withReads(Deed deed) {
    var all = new ArrayList<>(reads);
    all.add(new Recorded(audience(deed.kind()), deed));
    return all;
  }

  private Audience audience(String ofKind) {
    return Audience.of(ofKind, caller.has(Role.MONITOR));
  }

  private String who() {
    return username == null ? caller.username() : username;
  }
}
