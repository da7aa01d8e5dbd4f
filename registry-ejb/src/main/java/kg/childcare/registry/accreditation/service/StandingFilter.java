package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.AccreditationStatus;

/** Which institutions a list by accreditation shows. @param day null for today; the other filters are left out when null or blank @param differs only those of which the register says something else than the decision */
public record StandingFilter(AccreditationStatus status, String territory, String category, LocalDate day, boolean differs) implements Serializable {}
