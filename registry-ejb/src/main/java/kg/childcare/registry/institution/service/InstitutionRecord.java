package kg.childcare.registry.institution.service;

import java.util.List;
import kg.childcare.registry.institution.TimelineStep;

/** All that the page of an institution tells from the register: on a day, as known at a moment. @param changes all that were ever proposed */
public record InstitutionRecord(InstitutionCard card, List<TimelineStep> timeline, List<InstitutionCard.Version> history, List<ChangeRow> changes) {}
