package kg.childcare.registry.children.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.Ground;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.Sex;

/**
 * A child comes into an institution. Either it has a number already, or the person tells who it is.
 *
 * @param institution registration number; null for the caller's only institution
 * @param childNumber number under which the child is known, or null for a child that was never in an institution
 * @param birth whether it was born here
 */
public record Admission(
    @Size(max = 12) String institution,
    @Size(max = 20) String childNumber,
    @Valid Person person,
    Sex sex,
    ParentalStatus parentalStatus,
    @Size(max = 14) String homeTerritory,
    boolean certifiedDisability,
    boolean birth,
    @NotNull LocalDate day,
    @NotNull Ground ground,
    @NotNull @Valid BasisPaper basis)
    implements Serializable {}
