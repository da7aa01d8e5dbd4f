package kg.childcare.registry.monitoring.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.monitoring.FindingOpinion;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.Stance;
import kg.childcare.registry.shared.Multilingual;

/** An issued opinion, each finding of the ministry beside what the monitor holds of it. */
public record OpinionFile(OpinionRow row, Multilingual mandateAct, String actNumber, LocalDate visitDate, String summary, List<Line> lines) implements Serializable {
  /** One finding and the opinion of it. */
  public record Line(FindingRow finding, Stance stance, String reason) implements Serializable {}

  static OpinionFile of(Review review, InspectionDetail act) {
    Map<Long, FindingOpinion> held = review.opinions().stream().collect(Collectors.toMap(FindingOpinion::findingId, Function.identity()));
    var lines = act.findings().stream()
        .filter(finding -> held.containsKey(finding.id()))
        .map(finding -> new Line(finding, held.get(finding.id()).stance(), held.get(finding.id()).reason()))
        .toList();
    return new OpinionFile(OpinionRow.of(review, act.institution()), review.mandate().act(), act.act().number(), act.visitDate(), review.summary(), lines);
  }
}
