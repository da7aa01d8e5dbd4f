package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** A closed room is used again. @param from first day on which children sleep there */
public record RoomOpening(@NotNull LocalDate from) implements Serializable {}
