package kg.childcare.registry.children.service;

import java.io.Serializable;
import kg.childcare.registry.children.TransferState;

/** Which transfers a list shows; a null does not restrict. @param overdue only those that wait longer than they may */
public record TransferFilter(TransferState state, boolean overdue, String institution) implements Serializable {
  public static TransferFilter everything() {
    return new TransferFilter(null, false, null);
  }
}
