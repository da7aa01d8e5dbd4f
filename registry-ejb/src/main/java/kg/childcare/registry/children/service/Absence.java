package kg.childcare.registry.children.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.MovementKind;

/** A child sleeps elsewhere for a while. */
public record Absence(@NotNull MovementKind kind, @NotNull LocalDate day, LocalDate expectedBack, @Size(max = 500) String note) implements Serializable {}
