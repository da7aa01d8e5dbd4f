package kg.childcare.registry.institution.imports;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import kg.childcare.registry.shared.Registered;

/** A line of an imported list with what is to become of it, or has. */
@Entity
@Table(name = "institution_import_row")
public class ImportedRow extends Registered {
  private static final String NEXT = "\u001F";
  private static final int LONGEST_NAME = 300;

  @Column(name = "import_id", nullable = false, updatable = false)
  private Long importId;

  @Column(name = "line_no", nullable = false, updatable = false)
  private int line;

  @Lob
  @Column(nullable = false, updatable = false)
  private String cells;

  /** SOATE code of the place that stood alone in a line above. */
  @Column(name = "place_above", updatable = false)
  private String placeAbove;

  private String name;

  @Enumerated(STRING)
  @Column(nullable = false)
  private RowFate fate;

  @Column(name = "cell_address")
  private String cell;

  @Column(name = "rule_code")
  private String rule;

  @Lob
  private String message;

  private String number;

  @Column(name = "create_anyway", nullable = false)
  private boolean createAnyway;

  @Column(nullable = false)
  private boolean written;

  protected ImportedRow() {} // JPA

  public ImportedRow(long importId, ListLine line, String placeAbove, Verdict verdict) {
    this.importId = importId;
    this.line = line.line();
    this.cells = String.join(NEXT, line.cells());
    this.placeAbove = placeAbove;
    judge(verdict);
  }

  private void judge(Verdict verdict) {
    name = nameOf(verdict);
    fate = verdict.fate();
    cell = verdict.cell();
    rule = verdict.rule();
    message = verdict.message();
    number = verdict.number();
  }

  /** Whether a verdict says other than what is kept. */
  public boolean differsFrom(Verdict verdict) {
    return fate != verdict.fate() || !Objects.equals(name, nameOf(verdict)) || !Objects.equals(cell, verdict.cell()) || !Objects.equals(message, verdict.message())
        || !Objects.equals(number, verdict.number());
  }

  /** The name by which a line is listed, no longer than there is room for. */
  public static String nameOf(Verdict verdict) {
    return verdict.name() == null || verdict.name().length() <= LONGEST_NAME ? verdict.name() : verdict.name().substring(0, LONGEST_NAME);
  }

  /** A person has looked: it is another institution than those it resembles, or it is not to be entered. */
  public void decide(boolean create) {
    require(fate == RowFate.NEEDS_PERSON || createAnyway, "institution.rule.importNothingToDecide", line);
    createAnyway = create;
  }

  public ListLine line() {
    return new ListLine(line, List.of(cells.split(NEXT, -1)));
  }

  public Long importId() {
    return importId;
  }

  public String placeAbove() {
    return placeAbove;
  }

  public boolean isCreateAnyway() {
    return createAnyway;
  }

  public boolean isWritten() {
    return written;
  }

  public RowFate fate() {
    return fate;
  }

  public String name() {
    return name;
  }

  public String cell() {
    return cell;
  }

  public String rule() {
    return rule;
  }

  public String message() {
    return message;
  }

  public String number() {
    return number;
  }
}
