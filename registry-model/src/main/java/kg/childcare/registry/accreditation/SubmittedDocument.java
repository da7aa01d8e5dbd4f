package kg.childcare.registry.accreditation;

import java.io.Serializable;

/**
 * A paper for an application, or one that proves a delivery, already stored and checked.
 *
 * @param type code of a {@link DocumentType}, or a {@link ProofKind}
 * @param digest SHA-256 of the content, in hex
 */
public record SubmittedDocument(String type, long attachmentId, String fileName, String digest) implements Serializable {
  boolean hasDigest() {
    return digest != null && digest.matches("[0-9a-f]{64}");
  }
}
