package kg.childcare.registry.accreditation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.accreditation.ProofKind;

/** A file that proves a delivery, as it is handed in. */
public record ProofFile(@NotNull ProofKind kind, @NotNull @Size(min = 1, max = 300) String name, @NotNull byte[] content) {}
