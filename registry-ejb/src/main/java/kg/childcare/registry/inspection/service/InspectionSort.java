package kg.childcare.registry.inspection.service;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.institution.InstitutionProfile;

/** What a list of visits can be ordered by. */
public enum InspectionSort {
  VISIT_DATE, INSTITUTION, STATUS;

  Expression<?> of(Root<Inspection> inspection, Root<InstitutionProfile> profile) {
    return switch (this) {
      case VISIT_DATE -> inspection.get("visitDate");
      case INSTITUTION -> profile.get("facts").get("name").get("ru");
      case STATUS -> inspection.get("status");
    };
  }
}
