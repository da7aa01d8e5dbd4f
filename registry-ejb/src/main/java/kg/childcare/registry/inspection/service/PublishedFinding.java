package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.FindingOrigin;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;

/**
 * A finding as everybody may read it: which clause, how grave, by when, and whether it is right now; never what the team wrote down.
 *
 * @param words what a person released in its place, or null
 */
public record PublishedFinding(
    int number, FindingOrigin origin, String criterion, Multilingual question, Rating rating, Severity severity, boolean repeated, LocalDate due, ActionStatus correction,
    LocalDate verifiedOn, long daysLate, String words)
    implements Serializable {}
