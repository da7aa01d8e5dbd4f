package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/** A whole return as its readers see it. */
public record ReturnView(
    long id, int version, String institution, Multilingual name, YearMonth month, int edition, boolean superseded, ReturnState state, LocalDate dueOn, boolean late,
    String correctionReason, String explanation, boolean noDeaths, boolean noViolence, Instant submittedAt, String submittedBy, Instant decidedAt, String decidedBy,
    String remark, List<LineView> lines, List<FigureView> stated, List<FigureView> counted)
    implements Serializable, Versioned {
  @Override
  public String tag() {
    return edition + "." + version;
  }
}
