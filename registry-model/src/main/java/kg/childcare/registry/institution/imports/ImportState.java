package kg.childcare.registry.institution.imports;

/** How far an import is: its rows can be looked at, are being written, are written, or were given up. */
public enum ImportState {
  READY, WRITING, INTERRUPTED, DONE, CANCELLED;

  /** {@code INTERRUPTED} is never kept: it is a writing that nobody carries on, and can be confirmed anew. */
  public boolean canBecome(ImportState next) {
    return switch (this) {
      case READY, INTERRUPTED -> next == WRITING || next == CANCELLED;
      case WRITING -> next == DONE || next == CANCELLED;
      case DONE, CANCELLED -> false;
    };
  }
}
