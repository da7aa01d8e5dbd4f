package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.inspection.SealedState;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/** A sealed visit, opened for the planner or for its own team. */
public record SealedVisitRow(
    long id, int version, SealedState state, long institutionId, String number, Multilingual name, Multilingual territory, LocalDate day, int hour, List<String> team)
    implements Serializable, Versioned {}
