package kg.childcare.registry.institution.imports;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.shared.Registered;

/** One list of institutions that somebody brought: from whom, what its columns mean, and how far it is. */
@Entity
@Table(name = "institution_import")
public class ListImport extends Registered {
  /** After so long without a sign of life nobody is writing any more. */
  public static final Duration SILENCE = Duration.ofSeconds(30);

  /** What somebody was writing into the register while the lines were held against it, is written no longer after this. */
  private static final Duration LONGEST_WRITING = Duration.ofHours(1);

  /** So long a brought list may wait behind others until somebody reads it. */
  private static final Duration QUEUE = Duration.ofMinutes(5);

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
  private ImportState state = ImportState.RECEIVED;

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

  /** When its lines were held against the register for the last time. */
  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "write_when_read", nullable = false)
  private boolean writeWhenRead;

  @Lob
  private String refusal;

  @Lob
  private String sheets;

  @Lob
  @Column(name = "unknown_words")
  private String unknownWords;

  protected ListImport() {} // JPA

  /** @param asked what somebody said of its columns @param writeWhenRead whether it is confirmed beforehand */
  public ListImport(String source, String fileName, String digest, Layout asked, boolean writeWhenRead, String by, Instant now) {
    this.source = source.strip();
    this.sourceKey = keyOf(source);
    this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(fileName.length() - LONGEST_NAME) : fileName;
    this.digest = digest;
    this.layout = asked.written();
    this.writeWhenRead = writeWhenRead;
    this.createdBy = by;
    this.createdAt = now;
    this.beatAt = now;
  }

  /** By what two lists are known to come from the same source. */
  public static String keyOf(String source) {
    return NameFold.of(source);
  }

  /** Gives the columns and words other meanings; every line is judged anew. */
  public void arrange(Layout other, Instant now) {
    judgeAnew(now);
    layout = other.written();
  }

  /** Has every line judged anew, because of what a person said of one. */
  public void judgeAnew(Instant now) {
    require(stateAt(now) == ImportState.READY, "institution.rule.importNotReady");
    step(ImportState.READING, now);
    rowsDone = 0;
  }

  /** Whether every line has its fate, so that it can be confirmed. */
  public boolean isRead() {
    return state != ImportState.RECEIVED && state != ImportState.READING;
  }

  /** Somebody reads it now; what was read before an interruption is read again. */
  public void read(Instant now) {
    require(state == ImportState.READING || state.canBecome(ImportState.READING), "institution.rule.importStep", state, ImportState.READING);
    state = ImportState.READING;
    rowsDone = 0;
    beatAt = now;
    readAt = now;
  }

  /** From when on what the register has come to know is news to the fates of its lines. Of lists that were read before that was noted, all since they were brought. */
  public Instant newsFrom() {
    return (readAt == null ? createdAt : readAt).minus(LONGEST_WRITING);
  }

  /** The heading is found and the lines are counted. @param parts the sheets of a spreadsheet, read and left out */
  public void counted(Layout found, List<ListSheet> parts, int lines, Instant now) {
    sheets = ListSheet.written(parts);
    layout = found.written();
    rowsTotal = lines;
    beatAt = now;
  }

  /** Every line has its fate; what was confirmed beforehand waits for its turn. @param unknown words for which lines are rejected */
  public void judged(List<SourceWord> unknown, Instant now) {
    step(writeWhenRead ? ImportState.WAITING : ImportState.READY, now);
    writeWhenRead = false;
    unknownWords = SourceWord.written(unknown);
    rowsDone = rowsTotal;
  }

  /** Turned out not to be readable. @param why in words that each reader gets in the own language */
  public void refuse(String why, Instant now) {
    step(ImportState.REFUSED, now);
    refusal = why;
  }

  /** Is to be written when its turn has come; after an interruption it goes on, with reading it if that is not done. */
  public void confirm(Instant now) {
    var interrupted = stateAt(now) == ImportState.INTERRUPTED;
    require(interrupted || state == ImportState.READY, "institution.rule.importStep", stateAt(now), ImportState.WAITING);
    step(interrupted && !isRead() ? ImportState.READING : ImportState.WAITING, now);
  }

  /** Begins to write. @param promised how many lines are still to be entered */
  public void write(int promised, Instant now) {
    step(ImportState.WRITING, now);
    rowsDone = rowsTotal - promised;
  }

  public void cancel(Instant now) {
    step(ImportState.CANCELLED, now);
  }

  public void finish() {
    require(state.canBecome(ImportState.DONE), "institution.rule.importStep", state, ImportState.DONE);
    state = ImportState.DONE;
    rowsDone = rowsTotal;
  }

  /** Says at once that nobody goes on. */
  public void interrupt() {
    beatAt = null;
  }

  private void step(ImportState next, Instant now) {
    require(stateAt(now).canBecome(next), "institution.rule.importStep", stateAt(now), next);
    state = next;
    beatAt = now;
  }

  /** Where it stands: a reading or writing without a sign of life is interrupted, without anybody having had to notice. */
  public ImportState stateAt(Instant now) {
    var patience = state == ImportState.RECEIVED ? QUEUE : SILENCE;
    var silent = beatAt == null || beatAt.plus(patience).isBefore(now);
    return silent && (state == ImportState.RECEIVED || state == ImportState.READING || state == ImportState.WRITING) ? ImportState.INTERRUPTED : state;
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

  /** The sheets of a spreadsheet, read and left out; none of a text table. */
  public List<ListSheet> sheets() {
    return ListSheet.read(sheets);
  }

  /** The words of its source, each once: those that nobody knew when the lines were judged, and those that have a meaning. */
  public List<SourceWord> words() {
    return layout().words().beside(SourceWord.read(unknownWords));
  }

  /** Why it could not be read; null unless it was refused. */
  public String refusal() {
    return refusal;
  }
}
