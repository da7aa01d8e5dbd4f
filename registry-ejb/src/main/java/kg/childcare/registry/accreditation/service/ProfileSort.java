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

  /** @param walked whether much of the whole register is in the list, so that a walk along the index of places, where there is one for the order, soon fills a page */
  List<Order> order(CriteriaBuilder cb, Root<InstitutionProfile> profile, boolean ascending, boolean walked) {
    var order = new ProfileOrder(cb, profile, ascending);
    return walked && this == TERRITORY ? order.byTerritory() : order.by(of(profile));
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
