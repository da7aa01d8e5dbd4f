package kg.childcare.registry.institution.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Whether another spelling is the same owner, and why. @param other id of the other spelling */
public record OwnerVerdict(@NotNull Long other, boolean same, @NotBlank @Size(max = 500) String reason) implements Serializable {}
