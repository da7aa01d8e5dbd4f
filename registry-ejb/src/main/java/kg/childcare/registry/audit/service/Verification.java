package kg.childcare.registry.audit.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a check of the chain found.
 *
 * @param entries entries that hold, counted from the first
 * @param brokenAt number of the first entry that is missing or was changed, or null when the chain is whole
 * @param lastHash hash of the last entry that holds; written down elsewhere it proves later that nothing was rewritten
 */
public record Verification(Instant at, long entries, Long brokenAt, String lastHash) implements Serializable {
  public boolean whole() {
    return brokenAt == null;
  }
}
