package kg.childcare.registry.institution.service;

import java.io.Serializable;
import kg.childcare.registry.shared.Multilingual;

/** As much of an institution as other slices need to name it and to ask its rules. @param capacity approved places */
public record InstitutionRef(
    long id, String number, Multilingual name, String categoryCode, String ownership, String territoryCode, String statusName, Integer capacity) implements Serializable {}
