package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.children.Alert;

/** By what a list of alerts can be sorted. */
public enum AlertSort {
  SHOWS_FROM, KIND;

  Expression<?> of(Root<Alert> alert) {
    return alert.get(this == SHOWS_FROM ? "showsFrom" : "kind");
  }
}
