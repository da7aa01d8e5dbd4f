package kg.childcare.registry.accreditation.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.institution.InstitutionProfile;

/** What a list of institutions in this slice can be sorted by. */
public enum ProfileSort {
  TERRITORY, NUMBER, OWNERSHIP, CATEGORY;

  Expression<?> of(Root<InstitutionProfile> profile) {
    return switch (this) {
      case TERRITORY -> profile.get("facts").get("territory");
      case NUMBER -> profile.get("institution").get("number");
      case OWNERSHIP -> profile.get("facts").get("ownership");
      case CATEGORY -> profile.get("facts").get("category");
    };
  }
}
