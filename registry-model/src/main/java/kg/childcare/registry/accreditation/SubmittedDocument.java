package kg.childcare.registry.accreditation;

import java.io.Serializable;

/**
 * A paper for an application, already stored and checked.
 *
 * @param type code of a {@link DocumentType}
 * @param digest SHA-256 of the content, in hex
 */
public record SubmittedDocument(String type, long attachmentId, String fileName, String digest) implements Serializable {}
