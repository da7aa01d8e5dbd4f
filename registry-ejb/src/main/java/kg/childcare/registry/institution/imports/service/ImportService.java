package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.Digest;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Precondition;

/** What registrars do with a list: bring it, say what its columns and words mean, decide on doubtful lines, confirm, cancel. Rules: {@code institution.rule.import*}. */
@Stateless
@Audited("import")
@RolesAllowed(Role.REGISTRAR)
public class ImportService {
  private static final int MEGABYTE = 1 << 20;
  /** Largest file in bytes. */
  public static final int LARGEST = 10 * MEGABYTE;

  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  FileSpool spool;

  @Inject
  Imports imports;

  @Inject
  WordCodes meanings;

  @Inject
  AuditTrail audit;

  @Inject
  Event<ImportReceived> received;

  @Inject
  Event<ImportConfirmed> confirmed;

  /**
   * Takes a list, which is then read in the background; writes nothing into the register unless told to. Answers the import's id. What can be
   * refused without reading every cell is refused here: size, kind, macros, bombs, entities, too many rows or columns.
   *
   * @param arrangement what the columns and words mean, null for what an earlier list of the source or the headings say
   * @param writeWhenRead whether it is confirmed beforehand
   */
  public long upload(@NotBlank @Size(max = 200) String source, @NotBlank String fileName, @NotNull byte[] content, Arrangement arrangement, boolean writeWhenRead) {
    requireOf("file", content.length <= LARGEST, "document.rule.tooLarge", LARGEST / MEGABYTE);
    ListFile.check(fileName, content);
    if (arrangement != null) {
      meanings.requireKnown(arrangement.said());
    }
    var list = new ListImport(source, fileName, Digest.hex(content), Arrangement.asked(arrangement), writeWhenRead, caller.username(), now());
    em.persist(list);
    spool.keep(list.id(), content);
    audit.about("import", list.id());
    read(list);
    return list.id();
  }

  /** Gives columns and words other meanings; every line is judged anew in the background. */
  public void arrange(long id, Integer expectedVersion, @NotNull Arrangement arrangement) {
    var list = own(id);
    list.requireVersion(expectedVersion);
    meanings.requireKnown(arrangement.said());
    list.arrange(arrangement.of(list.layout()), now());
    read(list);
  }

  /** Says of a doubtful line that it is an institution of its own, or takes that back; the others are judged anew in the background. */
  public void decide(long id, int line, boolean create) {
    var list = own(id);
    list.judgeAnew(now());
    imports.row(id, line).decide(create);
    read(list);
  }

  /** Has the lines written in the background, when no other import is being written; also goes on with what was interrupted. */
  public void confirm(long id) {
    var list = own(id);
    list.confirm(now());
    if (list.isRead()) {
      confirmed.fire(new ImportConfirmed(id, list.createdBy()));
    } else {
      read(list);
    }
  }

  private void read(ListImport list) {
    received.fire(new ImportReceived(list.id(), list.createdBy()));
  }

  /** Gives the import up; what was written before stays, each waiting for its second person. */
  public void cancel(long id) {
    own(id).cancel(now());
    spool.forget(id);
  }

  private ListImport own(long id) {
    audit.about("import", id);
    return precondition.check(imports.held(imports.mine(id).id()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
