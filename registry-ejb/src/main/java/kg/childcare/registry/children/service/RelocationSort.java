package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.Expression;

/** By what a list of children who have to move can be sorted. */
public enum RelocationSort {
  NAME_BY, MOVE_BY, FROM, CHILD_NUMBER;

  Expression<?> of(RelocationSelection lines) {
    return switch (this) {
      case NAME_BY, MOVE_BY -> lines.begins();
      case FROM -> lines.plan().get("from");
      case CHILD_NUMBER -> lines.stay().get("child").get("number");
    };
  }
}
