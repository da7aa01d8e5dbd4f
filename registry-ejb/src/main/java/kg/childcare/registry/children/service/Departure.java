package kg.childcare.registry.children.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.ExitKind;

/** A child leaves the roll for good. */
public record Departure(@NotNull ExitKind kind, @NotNull LocalDate day, @Size(max = 300) String destination, @Size(max = 500) String note) implements Serializable {}
