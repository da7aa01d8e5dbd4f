package kg.childcare.registry.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.institution.Lapse;
import kg.childcare.registry.institution.LapseGround;

/** The days on which the decisions about an institution leave it without a right to keep children, past and to come. */
public final class Lapses {
  private Lapses() {}

  /** Runs of such days, the first one first; the last has no end when only a new decision could end it. */
  public static List<Lapse> of(Collection<Decision> decisions) {
    var found = new ArrayList<Lapse>();
    for (var day : Standing.turns(decisions)) {
      var standing = Standing.on(day, 0, decisions);
      var open = found.isEmpty() || found.get(found.size() - 1).to() != null ? null : found.get(found.size() - 1);
      var ground = groundOf(standing.status());
      if (open == null && ground != null) {
        found.add(new Lapse(ground, reference(decisions, day, standing), day, null));
      } else if (open != null && ground == null) {
        found.set(found.size() - 1, new Lapse(open.ground(), open.reference(), open.from(), day.minusDays(1)));
      }
    }
    return found;
  }

  private static LapseGround groundOf(AccreditationStatus status) {
    return switch (status) {
      case SUSPENDED -> LapseGround.SUSPENSION;
      case WITHDRAWN -> LapseGround.WITHDRAWAL;
      case EXPIRED -> LapseGround.EXPIRY;
      case REFUSED -> LapseGround.REFUSAL;
      case NONE, VALID, CONDITIONAL, EXPIRING -> null;
    };
  }

  /** The act that suspended or withdrew, else the decision itself. */
  private static String reference(Collection<Decision> decisions, LocalDate day, Standing standing) {
    var kind = standing.status() == AccreditationStatus.WITHDRAWN ? LaterAct.WITHDRAWAL : LaterAct.SUSPENSION;
    return Standing.governing(day, LocalDate.MAX, decisions).flatMap(decision -> decision.inEffect(kind, day, LocalDate.MAX))
        .filter(act -> standing.status() != AccreditationStatus.EXPIRED)
        .map(DecisionAct::number)
        .orElse(standing.decision());
  }
}
