package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.require;
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
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.document.Digest;
import kg.childcare.registry.institution.imports.Heading;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ImportTurn;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** What registrars do with a list: bring it, say what its columns mean, decide on doubtful lines, confirm, cancel. Rules: {@code institution.rule.import*}. */
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
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  RowJudges judges;

  @Inject
  Imports imports;

  @Inject
  AuditTrail audit;

  @Inject
  Event<ImportConfirmed> confirmed;

  /**
   * Reads a list and says of each line what would become of it; writes nothing into the register. Answers the import's id.
   *
   * @param arrangement what the columns mean, null for what an earlier list of the source or the headings say
   */
  public long upload(@NotBlank @Size(max = 200) String source, @NotBlank String fileName, @NotNull byte[] content, Arrangement arrangement) {
    requireOf("file", content.length <= LARGEST, "document.rule.tooLarge", LARGEST / MEGABYTE);
    var lines = new ArrayList<ListLine>();
    ListFile.read(fileName, content, lines::add);
    var heading = Heading.find(lines.stream().limit(Heading.LOOKED_AT).map(ListLine::cells).toList());
    var body = lines.subList(Math.min(heading.first() + heading.rows(), lines.size()), lines.size());
    requireOf("file", !body.isEmpty(), "institution.rule.importNothing");
    var layout = imports.lastLayout(source).map(earlier -> Layout.guess(heading).remembering(earlier)).orElseGet(() -> Layout.guess(heading));
    var list = new ListImport(source, fileName, Digest.hex(content), arrangement == null ? layout : arrangement.of(layout), body.size(), caller.username(), now());
    em.persist(list);
    audit.about("import", list.id());
    enter(list, underPlaces(body));
    return list.id();
  }

  private List<RowJudges.Line> underPlaces(List<ListLine> body) {
    var places = judges.places();
    var lines = new ArrayList<RowJudges.Line>();
    String above = null;
    for (var line : body) {
      var place = line.onlyText().isEmpty() ? null : places.find(line.onlyText(), null).orElse(null);
      above = place == null ? above : place.code();
      lines.add(new RowJudges.Line(line, above));
    }
    return lines;
  }

  private void enter(ListImport list, List<RowJudges.Line> lines) {
    var judge = judge(list, lines);
    for (var line : lines) {
      em.persist(new ImportedRow(list.id(), line.text(), line.placeAbove(), judge.judge(line.text(), line.placeAbove(), false)));
    }
  }

  /** Gives the columns other meanings and judges every line anew. */
  public void arrange(long id, Integer expectedVersion, @NotNull Arrangement arrangement) {
    var list = own(id);
    list.requireVersion(expectedVersion);
    list.arrange(arrangement.of(list.layout()));
    judgeAgain(list);
  }

  /** Says of a doubtful line that it is an institution of its own, or takes that back. */
  public void decide(long id, int line, boolean create) {
    var list = own(id);
    require(list.stateAt(now()) == ImportState.READY, "institution.rule.importNotReady");
    imports.row(id, line).decide(create);
    judgeAgain(list);
  }

  private void judgeAgain(ListImport list) {
    var rows = imports.rows(list.id());
    var judge = judge(list, rows.stream().map(RowJudges.Line::of).toList());
    rows.forEach(row -> row.judge(judge.judge(row.line(), row.placeAbove(), row.isCreateAnyway())));
  }

  private RowJudge judge(ListImport list, List<RowJudges.Line> lines) {
    return judges.judge(list.layout(), list.origin(), caller.grants(Role.REGISTRAR), lines);
  }

  /** Has the lines written in the background; also those that an interruption left. One import is written at a time. */
  public void confirm(long id) {
    var list = own(id);
    var turn = em.find(ImportTurn.class, ImportTurn.ONLY);
    var other = turn.importId() == null || turn.importId() == id ? null : em.find(ListImport.class, turn.importId());
    require(other == null || other.stateAt(now()) != ImportState.WRITING, "institution.rule.importBusy");
    list.write(now());
    turn.take(id);
    confirmed.fire(new ImportConfirmed(id, list.createdBy()));
  }

  /** Gives the import up; what was written before stays, each waiting for its second person. */
  public void cancel(long id) {
    own(id).cancel(now());
  }

  private ListImport own(long id) {
    audit.about("import", id);
    return imports.mine(id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
