package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.UnlawfulDays;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.Occupancy;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Period;

/** Every ground that follows from the register, from what was decided about an accreditation and from the number of children on the roll. */
@ApplicationScoped
public class GroundsOfRight implements UnlawfulGrounds {
  private static final Set<AccreditationStatus> NOT_GRANTED = Set.of(AccreditationStatus.NONE, AccreditationStatus.REFUSED, AccreditationStatus.WITHDRAWN);

  @Inject
  AccreditationRecords records;

  @Inject
  Occupancy occupancy;

  @Inject
  Reference reference;

  @Inject
  CategoryBook categories;

  @Inject
  Parameters parameters;

  @Override
  public List<Unlawful> of(Collection<Career> careers) {
    var ids = careers.stream().map(Career::institutionId).toList();
    var decisions = records.decisions(ids);
    var children = occupancy.counts(ids);
    var needed = reference.categories().stream().filter(CategoryRules::needsAccreditation).map(CategoryRules::code).collect(Collectors.toSet());
    var capTurns = parameters.turns(CategoryBook.FAMILY_CAP);
    var all = new ArrayList<Unlawful>();
    for (var career : careers) {
      var days = new UnlawfulDays(career, decisions.getOrDefault(career.institutionId(), List.of()), children.get(career.institutionId()));
      add(all, career, UnlawfulGround.SUSPECTED, days.suspected());
      add(all, career, UnlawfulGround.UNACCREDITED, days.standing(NOT_GRANTED, needed));
      add(all, career, UnlawfulGround.EXPIRED, days.standing(Set.of(AccreditationStatus.EXPIRED), needed));
      add(all, career, UnlawfulGround.SUSPENDED_OCCUPIED, days.suspendedWithChildren(needed));
      add(all, career, UnlawfulGround.OVER_CAPACITY, days.overCapacity());
      add(all, career, UnlawfulGround.ABOVE_FAMILY_CAP, days.aboveCap(this::cap, capTurns));
    }
    return all;
  }

  private Integer cap(String category, LocalDate day) {
    return reference.category(category).maxCapacity() == null ? null : categories.rules(category, day).maxCapacity();
  }

  private static void add(List<Unlawful> all, Career career, UnlawfulGround ground, List<Period> runs) {
    runs.forEach(run -> all.add(new Unlawful(career.institutionId(), ground, run)));
  }

  @Override
  public Set<String> parameters() {
    return Set.of(CategoryBook.FAMILY_CAP);
  }
}
