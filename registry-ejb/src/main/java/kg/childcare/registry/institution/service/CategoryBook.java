package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.RuleViolation;

/** Category rules as they apply on a day, with the cap of family-type homes taken from its parameter; and places in words. */
@ApplicationScoped
public class CategoryBook {
  /** The parameter that says how many children a family-type home may take. */
  public static final String FAMILY_CAP = "capacity.family_type_max";

  @Inject
  Reference reference;

  @Inject
  Parameters parameters;

  public CategoryRules rules(String code, LocalDate day) {
    requireCategory(code);
    var rules = reference.category(code);
    var cap = rules.maxCapacity() == null ? null : parameters.number(FAMILY_CAP, day);
    return new CategoryRules(rules.code(), rules.name(), rules.ageMin(), rules.ageMax(), cap, rules.preventiveVisits(), rules.accreditation());
  }

  void requireCategory(String code) {
    RuleViolation.requireOf("category", reference.hasCategory(code), "institution.rule.categoryUnknown", code);
  }

  /** Pages offer a list to choose from; a program may write anything. */
  void requireOwnership(String code) {
    RuleViolation.requireOf("ownership", reference.ownershipTypes().stream().anyMatch(type -> type.code().equals(code)), "institution.rule.ownershipUnknown", code);
  }

  boolean knowsPlace(String territory) {
    return reference.hasTerritory(territory);
  }

  /** Names of the place in all languages, so that it can be searched for. */
  String place(String territory) {
    return reference.territory(territory).name().inAll();
  }
}
