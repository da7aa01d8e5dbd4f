package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.reference.Territory;

/**
 * The one predicate that serves count, rows and export of the register, on any day and as known at any moment.
 *
 * @param found the institutions that are meant by the text of the filter; null where their texts have to be read
 */
record ProfileSelection(InstitutionFilter filter, LocalDate today, Collection<Long> found) {
  List<Predicate> matching(CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var all = new ArrayList<Predicate>();
    addTime(all, cb, profile);
    var facts = profile.get("facts");
    if (filter.text() != null) {
      all.add(NameSearch.isMeant(filter.text(), found, cb, profile));
    }
    if (filter.territory() != null) {
      all.add(cb.like(facts.get("territory"), Territory.prefixOf(filter.territory()) + "%"));
    }
    if (filter.category() != null) {
      all.add(cb.equal(facts.get("category"), filter.category()));
    }
    if (filter.ownership() != null) {
      all.add(cb.equal(facts.get("ownership"), filter.ownership()));
    }
    if (filter.status() != null) {
      all.add(cb.equal(profile.get("status"), filter.status()));
    }
    return all;
  }

  private void addTime(List<Predicate> all, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    all.addAll(on(day(), filter.knownOn(), cb, profile));
  }

  private LocalDate day() {
    return filter.asOf() == null ? today : filter.asOf();
  }

  /** What holds on a day, as it was known at a moment; null means now. */
  static List<Predicate> on(LocalDate day, Instant knownOn, CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    var all = new ArrayList<Predicate>();
    all.add(cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), day));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), day)));
    all.addAll(known(knownOn, cb, profile));
    return all;
  }

  /** What was known at a moment; null means now. */
  static List<Predicate> known(Instant moment, CriteriaBuilder cb, Path<InstitutionProfile> profile) {
    return moment == null
        ? List.of(cb.isNull(profile.get("supersededAt")))
        : List.of(cb.lessThanOrEqualTo(profile.get("recordedAt"), moment), cb.or(cb.isNull(profile.get("supersededAt")), cb.greaterThan(profile.get("supersededAt"), moment)));
  }

  CriteriaQuery<InstitutionRow> rows(CriteriaBuilder cb, CriteriaQuery<InstitutionRow> query, Root<InstitutionProfile> profile, InstitutionSort sort, boolean ascending, boolean few) {
    var facts = profile.get("facts");
    Path<?> name = facts.get("name");
    return query
        .select(cb.construct(InstitutionRow.class, profile.get("institutionId"), profile.get("institution").get("number"), name.get("ky"), name.get("ru"), name.get("en"),
            facts.get("category"), facts.get("ownership"), facts.get("territory"), profile.get("status"), facts.get("capacity")))
        .orderBy(order(cb, profile, sort, ascending, few));
  }

  /**
   * @param few whether a text leads to few rows: these are sorted then, instead of walking along the index of the order until enough are found, which
   *     may be the whole register; where it leads to many, the walk is short
   */
  List<Order> order(CriteriaBuilder cb, Root<InstitutionProfile> profile, InstitutionSort sort, boolean ascending, boolean few) {
    var order = new ProfileOrder(cb, profile, ascending);
    if (filter.knownOn() != null || few) {
      return order.by(sort == InstitutionSort.NAME ? cb.concat(profile.get("facts").get("name").get("ru"), "") : sort.of(profile));
    }
    return switch (sort) {
      case NAME -> order.byName();
      case TERRITORY -> filter.territory() == null ? order.byTerritory() : order.by(sort.of(profile));
      default -> order.by(sort.of(profile));
    };
  }
}
