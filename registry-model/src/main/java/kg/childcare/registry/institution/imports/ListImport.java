package kg.childcare.registry.institution.imports;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.shared.Registered;

/** One list of institutions that somebody brought: from whom, what its columns mean, and how far it is. */
@Entity
@Table(name = "institution_import")
public class ListImport extends Registered {
  /** After so long without a sign of life nobody is writing any more. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  private static final int LONGEST_NAME = 200;

  @Column(name = "source_name", nullable = false, updatable = false)
  private String source;

  @Column(name = "source_key", nullable = false, updatable = false)
  private String sourceKey;

  @Column(name = "file_name", nullable = false, updatable = false)
  private String fileName;

  @Column(nullable = false, updatable = false)
  private String digest;

  @Lob
  @Column(nullable = false)
  private String layout;

  @Enumerated(STRING)
  @Column(nullable = false)
  private ImportState state = ImportState.READY;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "rows_total", nullable = false)
  private int rowsTotal;

  @Column(name = "rows_done", nullable = false)
  private int rowsDone;

  @Column(name = "beat_at")
  private Instant beatAt;

  protected ListImport() {} // JPA

  public ListImport(String source, String fileName, String digest, Layout layout, int rowsTotal, String by, Instant now) {
    this.source = source.strip();
    this.sourceKey = keyOf(source);
    this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
    this.digest = digest;
    this.layout = layout.written();
    this.rowsTotal = rowsTotal;
    this.createdBy = by;
    this.createdAt = now;
  }

  /** By what two lists are known to come from the same source. */
  public static String keyOf(String source) {
    return NameFold.of(source);
  }

  /** Gives the columns other meanings; the rows have to be judged again. */
  public void arrange(Layout other) {
    require(state == ImportState.READY, "institution.rule.importNotReady");
    layout = other.written();
  }

  /** Begins to write, or goes on after an interruption. */
  public void write(Instant now) {
    step(ImportState.WRITING, now);
    beatAt = now;
  }

  public void cancel(Instant now) {
    step(ImportState.CANCELLED, now);
  }

  public void finish() {
    require(state.canBecome(ImportState.DONE), "institution.rule.importStep", state, ImportState.DONE);
    state = ImportState.DONE;
    rowsDone = rowsTotal;
  }

  /** Says at once that nobody goes on writing. */
  public void interrupt() {
    beatAt = null;
  }

  private void step(ImportState next, Instant now) {
    require(stateAt(now).canBecome(next), "institution.rule.importStep", stateAt(now), next);
    state = next;
  }

  /** Where it stands: a writing without a sign of life is interrupted, without anybody having had to notice. */
  public ImportState stateAt(Instant now) {
    var silent = beatAt == null || beatAt.plus(SILENCE).isBefore(now);
    return state == ImportState.WRITING && silent ? ImportState.INTERRUPTED : state;
  }

  /** What the records that it makes give as their reason: whose list, and which file. */
  public String origin() {
    return source + " (" + fileName + ")";
  }

  public String source() {
    return source;
  }

  public String fileName() {
    return fileName;
  }

  public String digest() {
    return digest;
  }

  public Layout layout() {
    return Layout.read(layout);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String createdBy() {
    return createdBy;
  }

  public int rowsTotal() {
    return rowsTotal;
  }

  public int rowsDone() {
    return rowsDone;
  }
}
