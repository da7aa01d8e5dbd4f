package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.Movement;
import kg.childcare.registry.children.MovementKind;

/** One movement as its readers see it; the counterpart of a transfer by its registration number. */
public record MovementRow(
    LocalDate day, MovementKind kind, ExitKind exit, LocalDate expectedBack, LocalDate endedOn, String counterpart, String destination, String note,
    Instant recordedAt, String recordedBy)
    implements Serializable {
  static MovementRow of(Movement movement, String counterpart) {
    return new MovementRow(movement.day(), movement.kind(), movement.exit(), movement.expectedBack(), movement.endedOn(), counterpart, movement.destination(),
        movement.note(), movement.recordedAt(), movement.recordedBy());
  }
}
