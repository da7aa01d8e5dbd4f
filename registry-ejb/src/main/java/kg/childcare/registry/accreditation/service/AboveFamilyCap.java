package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;

/** More children than the cap of the category, such as twelve in a family-type home, whatever any decision says. */
@ApplicationScoped
public class AboveFamilyCap extends CapacityGround {
  @Inject
  Reference reference;

  @Inject
  CategoryBook categories;

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.ABOVE_FAMILY_CAP;
  }

  @Override
  Predicate above(Occupancy rolls, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    Expression<Long> id = profile.get("institutionId");
    return cb.or(caps(day).entrySet().stream()
        .map(cap -> cb.and(
            cb.equal(profile.get("facts").get("category"), cap.getKey()),
            cb.gt(rolls.children(cb, query, id, day), cb.literal(cap.getValue()))))
        .toArray(Predicate[]::new));
  }

  @Override
  Map<Long, Integer> limits(Collection<InstitutionRef> asked, LocalDate day) {
    var caps = caps(day);
    return asked.stream()
        .filter(one -> caps.containsKey(one.categoryCode()))
        .collect(Collectors.toMap(InstitutionRef::id, one -> caps.get(one.categoryCode())));
  }

  private Map<String, Integer> caps(LocalDate day) {
    return reference.categories().stream()
        .filter(category -> category.maxCapacity() != null)
        .collect(Collectors.toMap(CategoryRules::code, category -> categories.rules(category.code(), day).maxCapacity()));
  }
}
