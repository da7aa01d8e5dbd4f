package kg.childcare.registry.institution.imports;

/** How far an import is: brought, being read, ready to be looked at, waiting for its turn, being written, written, given up, or found to be unreadable. */
public enum ImportState {
  RECEIVED, READING, READY, WAITING, WRITING, INTERRUPTED, DONE, CANCELLED, REFUSED;

  /** {@code INTERRUPTED} is never kept: it is a reading or writing that nobody carries on, and can be taken up anew. */
  public boolean canBecome(ImportState next) {
    return switch (this) {
      case RECEIVED -> next == READING || next == REFUSED || next == CANCELLED;
      case READING -> next == READY || next == WAITING || next == REFUSED || next == CANCELLED;
      case READY -> next == READING || next == WAITING || next == CANCELLED;
      case WAITING -> next == WRITING || next == CANCELLED;
      case WRITING -> next == DONE || next == CANCELLED;
      case INTERRUPTED -> next == READING || next == WAITING || next == CANCELLED;
      case DONE, CANCELLED, REFUSED -> false;
    };
  }

  /** Whether it changes by itself, without anybody doing anything. */
  public boolean isRunning() {
    return this == RECEIVED || this == READING || this == WAITING || this == WRITING;
  }
}
