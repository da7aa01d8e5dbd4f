package kg.childcare.registry.institution;

import java.time.Instant;
import java.time.LocalDate;

/** Until when an address is used, said when and why; all three null while no end was said. */
public record SiteEnd(LocalDate lastDay, Instant saidAt, String reason) {
  static final SiteEnd NONE = new SiteEnd(null, null, null);
}
