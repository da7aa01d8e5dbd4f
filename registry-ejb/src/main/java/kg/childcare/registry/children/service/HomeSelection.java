package kg.childcare.registry.children.service;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.NameSearch;
import kg.childcare.registry.security.service.AccessScope;

/** Joins the profile that an institution has on a day, so that a list can name it and keep to the caller's territory. */
final class HomeSelection {
  private final CriteriaBuilder cb;
  private final Root<InstitutionProfile> profile;

  HomeSelection(CriteriaBuilder cb, AbstractQuery<?> query) {
    this.cb = cb;
    this.profile = query.from(InstitutionProfile.class);
  }

  List<Predicate> of(Expression<Long> institutionId, LocalDate day) {
    var all = inForce(day);
    all.add(cb.equal(id(), institutionId));
    return all;
  }

  List<Predicate> inForce(LocalDate day) {
    var all = new ArrayList<Predicate>();
    all.add(cb.isNull(profile.get("supersededAt")));
    all.add(cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), day));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), day)));
    return all;
  }

  /** The juvenile colony is outside care: besides its own clerk only monitors see it. */
  Predicate visible(AccessScope scope, String... roles) {
    return cb.and(
        scope.visible(cb, territory(), id(), roles),
        cb.or(cb.notEqual(category(), Homes.OUTSIDE_CARE), scope.visible(cb, territory(), id(), Homes.KNOW_COLONY)));
  }

  Expression<String> category() {
    return profile.get("facts").get("category");
  }

  Expression<String> territory() {
    return profile.get("facts").get("territory");
  }

  Expression<Long> id() {
    return profile.get("institution").get("id");
  }

  Expression<String> number() {
    return profile.get("institution").get("number");
  }

  Expression<InstitutionStatus> status() {
    return profile.get("status");
  }

  /** Whether what somebody typed means it, on a day. */
  Predicate isMeant(NameSearch names, String typed, LocalDate day) {
    return names.isMeant(typed, day, cb, profile);
  }

  Expression<String> nameKy() {
    return profile.get("facts").get("name").get("ky");
  }

  Expression<String> nameRu() {
    return profile.get("facts").get("name").get("ru");
  }

  Expression<String> nameEn() {
    return profile.get("facts").get("name").get("en");
  }
}
