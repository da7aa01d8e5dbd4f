package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Which number was entered twice, and which of the two remains. @param duplicate number that ends @param survivor number that remains */
public record NewMerge(@NotBlank @Size(max = 12) String duplicate, @NotBlank @Size(max = 12) String survivor, @NotNull LocalDate from, @NotBlank @Size(max = 500) String reason)
    implements Serializable {}
