package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.institution.LapseGround;

/** One relocation plan of an institution: how many of its children are how far. */
public record RelocationSummary(LapseGround ground, String reference, LocalDate from, LocalDate to, LocalDate nameBy, LocalDate moveBy, Map<RelocationState, Long> children)
    implements Serializable {
  public long in(RelocationState state) {
    return children.getOrDefault(state, 0L);
  }
}
