package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.inspection.Team;

/** What a sealed visit hides: where, when, who; no team while none is assigned. */
record VisitSecret(long institutionId, LocalDate day, int hour, Team team) implements Serializable {}
