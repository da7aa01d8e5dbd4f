package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Days on which nobody sleeps in a room. @param until last day; null until somebody opens it again */
public record RoomClosing(@NotNull LocalDate from, LocalDate until, @NotBlank @Size(max = 500) String reason) implements Serializable {}
