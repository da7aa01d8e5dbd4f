package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.children.Placement;

/** By what a list of children can be sorted. */
public enum ChildSort {
  NUMBER, ENTERED_ON, BIRTH_MONTH;

  Expression<?> of(Root<Placement> placement) {
    return switch (this) {
      case NUMBER -> placement.get("child").get("number");
      case ENTERED_ON -> placement.get("enteredOn");
      case BIRTH_MONTH -> placement.get("child").get("birthMonth");
    };
  }
}
