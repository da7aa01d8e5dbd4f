package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.institution.InstitutionProfile;

/** The columns by which a list of institutions can be ordered. */
public enum InstitutionSort {
  NAME, NUMBER, CATEGORY, TERRITORY, STATUS, CAPACITY;

  Expression<?> of(Root<InstitutionProfile> profile) {
    return switch (this) {
      case NAME -> profile.get("facts").get("name").get("ru");
      case NUMBER -> profile.get("institution").get("number");
      case CATEGORY -> profile.get("facts").get("category");
      case TERRITORY -> profile.get("facts").get("territory");
      case STATUS -> profile.get("status");
      case CAPACITY -> profile.get("facts").get("capacity");
    };
  }
}
