package kg.childcare.registry.accreditation.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.ProfileOrder;

/** What a list of institutions in this slice can be sorted by, as known now. */
public enum ProfileSort {
  TERRITORY, NUMBER, OWNERSHIP, CATEGORY;

  /** For a list that most of the register is in: along an index where there is one, until a page is full. */
  List<Order> walked(CriteriaBuilder cb, Root<InstitutionProfile> profile, boolean ascending) {
    return this == TERRITORY ? new ProfileOrder(cb, profile, ascending).byTerritory() : sorted(cb, profile, ascending);
  }

  List<Order> sorted(CriteriaBuilder cb, Root<InstitutionProfile> profile, boolean ascending) {
    return new ProfileOrder(cb, profile, ascending).by(of(profile));
  }

  private Expression<?> of(Root<InstitutionProfile> profile) {
    return switch (this) {
      case TERRITORY -> profile.get("facts").get("territory");
      case NUMBER -> profile.get("institution").get("number");
      case OWNERSHIP -> profile.get("facts").get("ownership");
      case CATEGORY -> profile.get("facts").get("category");
    };
  }
}
