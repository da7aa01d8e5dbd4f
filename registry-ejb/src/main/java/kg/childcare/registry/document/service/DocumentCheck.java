package kg.childcare.registry.document.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;

/**
 * What anyone who holds a document's code is told.
 *
 * @param intact whether the archive holds exactly what was filed
 * @param superseded whether a newer edition was issued
 * @param standing key of the text that says how its content stands today, or null when nothing more is known
 * @param wordsDigest what must be printed in the foot of the paper
 */
public record DocumentCheck(
    DocumentKind kind, String number, LocalDate date, Language language, String institutionNumber, Multilingual institution,
    boolean intact, boolean superseded, String standing, String wordsDigest)
    implements Serializable {}
