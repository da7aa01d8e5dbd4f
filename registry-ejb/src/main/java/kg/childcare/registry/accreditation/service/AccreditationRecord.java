package kg.childcare.registry.accreditation.service;

import java.util.List;
import java.util.Set;
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.Standing;

/** How one institution stands, every decision about it, the first one first, and in what the register says something else today than the decision on which it works. */
public record AccreditationRecord(Standing standing, List<DecisionView> decisions, Set<Divergence> divergence) {}
