package kg.childcare.registry.document;

import java.time.LocalDate;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;

/**
 * What stands at the head of a document and is said to whoever checks it later; nothing in it may be secret.
 *
 * @param subjectId id of the record that the document speaks of, in the slice that files it
 * @param number the document's own number, or null
 * @param institutionNumber registration number, or null when it concerns none
 */
public record DocumentFacts(
    DocumentKind kind, long subjectId, Language language, String number, LocalDate date, String institutionNumber, Multilingual institution) {}
