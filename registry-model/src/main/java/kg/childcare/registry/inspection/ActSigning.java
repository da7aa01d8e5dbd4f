package kg.childcare.registry.inspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kg.childcare.registry.shared.Language;

/**
 * How an act is issued at the gate.
 *
 * @param signedBy representative of the institution who signed, or null for "refused to sign"
 */
public record ActSigning(@NotNull Language language, @Size(max = 200) String signedBy) implements Serializable {
  public ActSigning {
    signedBy = signedBy == null || signedBy.isBlank() ? null : signedBy.strip();
  }
}
