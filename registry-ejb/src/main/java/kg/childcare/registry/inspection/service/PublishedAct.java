package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.document.service.DocumentRow;
import kg.childcare.registry.institution.service.PublicInstitution;

/**
 * An act as everybody may read it: no person, no hour, no number of children, no free words that nobody released.
 *
 * @param delayMinutes minutes at the gate when they were obstruction, otherwise null
 * @param headsMatched whether the head-count was as the roll says; null when nobody was let in
 * @param commented whether the institution has commented
 * @param comment what was released of its comment, or null
 * @param result null when nobody was let in
 */
public record PublishedAct(
    String number, int edition, Instant publishedAt, PublicInstitution institution, LocalDate visitedOn, LocalDate issuedOn, boolean announced, int team, boolean entryRefused,
    Long delayMinutes, Boolean headsMatched, boolean commented, String comment, ChecklistResult result, List<PublishedFinding> findings, List<DocumentRow> documents)
    implements Serializable {}
