package kg.childcare.registry.accreditation;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.Breach;

/** What an order in the place of a decision can say. @param against the rules that it would break if it said something else; what the decision says already is no other thing */
public record OrderChoice(List<Verdict> verdicts, List<Breach> against) implements Serializable {
  public static final OrderChoice NONE = new OrderChoice(List.of(), List.of());
}
