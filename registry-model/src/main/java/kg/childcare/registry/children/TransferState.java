package kg.childcare.registry.children;

/** Life of a transfer. Being late is not a state: it is seen from the date. */
public enum TransferState {
  DISPATCHED, CONFIRMED, REFUSED;

  boolean canBecome(TransferState next) {
    return switch (this) {
      case DISPATCHED -> next == CONFIRMED || next == REFUSED;
      case CONFIRMED, REFUSED -> false;
    };
  }
}
