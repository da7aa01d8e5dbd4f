package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.InspectionStatus;
import kg.childcare.registry.inspection.TeamMember;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.NameSearch;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** The one predicate for count and rows of visits: who may know of them, then the filter. Says the same as {@link VisitAccess}. */
@RequestScoped
class VisitSelection {
  private static final InspectionStatus[] WITH_ACT = Arrays.stream(InspectionStatus.values()).filter(InspectionStatus::actIssued).toArray(InspectionStatus[]::new);

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Inject
  NameSearch names;

  Predicate[] matching(InspectionFilter filter, CriteriaBuilder cb, AbstractQuery<?> query, Root<Inspection> inspection, Root<InstitutionProfile> profile) {
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(profile.get("institution").get("id"), inspection.get("institutionId")));
    addInForce(all, cb, profile);
    all.add(filter.own() ? ofTeam(cb, query, inspection) : visible(cb, query, inspection, profile));
    if (filter.status() != null) {
      all.add(cb.equal(inspection.get("status"), filter.status()));
    }
    if (filter.institution() != null) {
      all.add(cb.equal(profile.get("institution").get("number"), filter.institution()));
    }
    if (filter.publishable()) {
      all.add(publishable(cb, query, inspection));
    }
    if (filter.text() != null) {
      all.add(names.isMeant(filter.text(), LocalDate.now(clock), cb, profile));
    }
    return all.toArray(Predicate[]::new);
  }

  private void addInForce(ArrayList<Predicate> all, CriteriaBuilder cb, Root<InstitutionProfile> profile) {
    var today = LocalDate.now(clock);
    all.add(cb.isNull(profile.get("supersededAt")));
    all.add(cb.lessThanOrEqualTo(profile.get("period").get("from"), today));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.get("period").get("to"), today)));
  }

  /** Says in the database what {@link Inspection#actIsFinal} says of one visit. */
  private Predicate publishable(CriteriaBuilder cb, AbstractQuery<?> query, Root<Inspection> inspection) {
    var published = query.subquery(Long.class);
    var from = published.from(ActPublication.class);
    published.select(from.get("id")).where(cb.equal(from.get("inspection"), inspection));
    return cb.and(cb.not(cb.exists(published)), cb.or(
        inspection.get("status").in(InspectionStatus.RESPONDED, InspectionStatus.CLOSED),
        cb.and(cb.equal(inspection.get("status"), InspectionStatus.ACT_ISSUED), cb.lessThan(inspection.get("act").<LocalDate>get("commentDue"), LocalDate.now(clock)))));
  }

  private Predicate visible(CriteriaBuilder cb, AbstractQuery<?> query, Root<Inspection> inspection, Root<InstitutionProfile> profile) {
    var territory = profile.get("facts").<String>get("territory");
    var institution = inspection.<Long>get("institutionId");
    return cb.or(
        scope.visible(cb, territory, institution, Role.PLANNER, Role.REGISTRAR, Role.MONITOR),
        cb.and(inspection.get("status").in((Object[]) WITH_ACT), scope.visible(cb, territory, institution, Role.INSTITUTION, Role.INSPECTOR)),
        ofTeam(cb, query, inspection));
  }

  private Predicate ofTeam(CriteriaBuilder cb, AbstractQuery<?> query, Root<Inspection> inspection) {
    if (!caller.has(Role.INSPECTOR)) {
      return cb.disjunction();
    }
    var member = query.subquery(Long.class);
    var from = member.from(TeamMember.class);
    member.select(from.get("id")).where(cb.equal(from.get("inspection"), inspection), cb.equal(from.get("userId"), caller.userId()));
    return cb.exists(member);
  }
}
