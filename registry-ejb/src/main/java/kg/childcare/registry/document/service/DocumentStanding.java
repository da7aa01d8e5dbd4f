package kg.childcare.registry.document.service;

import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.document.DocumentKind;

/**
 * Lets the slice behind a document say whether what it states still holds on a day; a slice offers one as a CDI bean. What it
 * answers is a text key, shown to anyone who holds the document's code.
 */
public interface DocumentStanding {
  /** @return key of the text that tells how the document stands, such as {@code AccreditationStatus.SUSPENDED}; empty when not its kind */
  Optional<String> of(DocumentKind kind, long subjectId, LocalDate day);
}
