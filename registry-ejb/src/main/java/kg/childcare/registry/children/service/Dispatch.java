package kg.childcare.registry.children.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A child is sent to another institution, named by its registration number. */
public record Dispatch(@NotNull @Size(max = 12) String to, @NotNull LocalDate day, @NotBlank @Size(max = 500) String reason) implements Serializable {}
