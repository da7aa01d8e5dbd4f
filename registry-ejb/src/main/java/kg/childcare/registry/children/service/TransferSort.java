package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.children.Transfer;

/** By what a list of transfers can be sorted. */
public enum TransferSort {
  DISPATCHED_ON, CONFIRM_BY;

  Expression<?> of(Root<Transfer> transfer) {
    return transfer.get(this == DISPATCHED_ON ? "dispatchedOn" : "confirmBy");
  }
}
