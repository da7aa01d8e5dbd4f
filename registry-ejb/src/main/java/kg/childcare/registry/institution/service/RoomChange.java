package kg.childcare.registry.institution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.institution.RoomPlan;

/** What a room is from a day on, and why. @param room its first day is the day of the change */
public record RoomChange(@NotNull @Valid RoomPlan room, @NotBlank @Size(max = 500) String reason) {}
