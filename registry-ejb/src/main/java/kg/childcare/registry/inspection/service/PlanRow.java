package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.inspection.PlanState;
import kg.childcare.registry.inspection.VisitPlan;
import kg.childcare.registry.shared.Versioned;

/**
 * A plan as a monitor may see it too: its digests, never a place or a number of visits.
 *
 * @param seed the seed once it is opened, or null
 */
public record PlanRow(
    long id, LocalDate from, LocalDate to, PlanState state, String algorithm, String inputsDigest, String outcomeDigest, String seed,
    String madeBy, Instant madeAt, Instant drawnAt, int version)
    implements Serializable, Versioned {
  static PlanRow of(VisitPlan plan) {
    return new PlanRow(plan.id(), plan.from(), plan.to(), plan.state(), plan.algorithm(), plan.inputsDigest(), plan.outcomeDigest(), plan.seedOpened(),
        plan.madeBy(), plan.madeAt(), plan.drawnAt(), plan.version());
  }
}
