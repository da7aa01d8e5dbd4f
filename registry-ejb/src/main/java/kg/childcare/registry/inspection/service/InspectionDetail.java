package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.service.DocumentRow;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;
import kg.childcare.registry.standards.ChecklistScore;

/**
 * A visit as its readers see it; never a child.
 *
 * @param team names, the leader first
 * @param delayMinutes minutes at the gate
 * @param headCount null while nobody counted
 * @param score null before the checklist is handed in
 * @param sections names of the sections of the score, by code
 * @param act null before it is issued
 * @param reprisalCheckDue never told to the institution, which could prepare for it
 * @param ofTeam whether the caller takes part
 * @param publication null before the act was first published
 * @param publishable whether the act is final, so that it may be published
 */
public record InspectionDetail(
    long id, int version, InstitutionRef institution, InspectionStatus status, LocalDate visitDate, String announcedReason, String standards, boolean draftStandards,
    List<String> team, Instant arrivedAt, Instant enteredAt, long delayMinutes, boolean obstructed, String gatePerson, String gateWords,
    HeadCountRow headCount, ChecklistScore score, Map<String, Multilingual> sections, List<FindingRow> findings, ActRow act, List<DocumentRow> documents, LocalDate reprisalCheckDue, LocalDate closedOn,
    long daysWithoutAct, boolean ofTeam, PublicationRow publication, boolean publishable)
    implements Serializable, Versioned {}
