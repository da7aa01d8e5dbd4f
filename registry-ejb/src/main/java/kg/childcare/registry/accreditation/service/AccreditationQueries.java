package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.NewApplication;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.NameSearch;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;

/** The list of applications, as far as the caller's territory or institution reaches. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR})
public class AccreditationQueries {
  static final String[] READERS = {Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR};

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  InstitutionQueries institutions;

  @Inject
  NameSearch names;

  @Inject
  Obstacles obstacles;

  public long count(ApplicationFilter filter) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var application = query.from(Application.class);
    var profile = query.from(InstitutionProfile.class);
    query.select(cb.count(application)).where(matching(filter, cb, application, profile));
    return em.createQuery(query).getSingleResult();
  }

  public List<ApplicationRow> rows(ApplicationFilter filter, PageRequest<ApplicationSort> page) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var application = query.from(Application.class);
    var profile = query.from(InstitutionProfile.class);
    var sort = page.sort().of(cb, application);
    query.multiselect(application, profile, profile.get("institution").get("number"))
        .where(matching(filter, cb, application, profile))
        .orderBy(page.ascending() ? cb.asc(sort) : cb.desc(sort), cb.desc(application.get("preparedOn")), cb.asc(application.get("id")));
    var shown = em.createQuery(query).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    var against = obstacles.of(shown.stream().map(found -> found.get(0, Application.class)).toList());
    return shown.stream().map(found -> row(found, against)).toList();
  }

  private static ApplicationRow row(Tuple found, Map<Long, List<Obstacle>> against) {
    var application = found.get(0, Application.class);
    return ApplicationRow.of(application, found.get(2, String.class), found.get(1, InstitutionProfile.class).facts().name(), against.getOrDefault(application.id(), List.of()));
  }

  /** What an application for an institution would say by what the register knows of it; empty without a number. */
  @RolesAllowed(Role.REGISTRAR)
  public NewApplication proposal(String institutionNumber) {
    if (institutionNumber == null) {
      return new NewApplication(null, null, null, null, null, null, null);
    }
    var card = institutions.card(institutionNumber, null, null);
    var address = card.sites().stream().map(site -> site.address()).filter(Objects::nonNull).findFirst().orElse(null);
    return new NewApplication(card.number(), card.category(), card.territory(), address, card.capacity(), null, null);
  }

  private Predicate[] matching(ApplicationFilter filter, CriteriaBuilder cb, Root<Application> application, Root<InstitutionProfile> profile) {
    var today = LocalDate.now(clock);
    var all = new ArrayList<Predicate>();
    all.add(cb.equal(profile.get("institutionId"), application.get("institutionId")));
    all.add(Profiles.inForce(cb, profile, today));
    all.add(scope.visible(cb, profile.get("facts").get("territory"), application.get("institutionId"), READERS));
    if (filter.status() != null) {
      all.add(cb.equal(application.get("status"), filter.status()));
    }
    if (filter.toVote() != null) {
      all.add(cb.equal(application.get("status"), ApplicationStatus.SITE_ASSESSED));
      var stopped = isStopped(cb, application);
      all.add(filter.toVote() == ToVote.STOPPED ? stopped : cb.not(stopped));
    }
    if (filter.territory() != null && !filter.territory().isBlank()) {
      all.add(Profiles.within(cb, profile, filter.territory()));
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      all.add(cb.or(names.isMeant(filter.text(), today, cb, profile), cb.equal(application.get("number"), filter.text().strip())));
    }
    return all.toArray(Predicate[]::new);
  }

  private Predicate isStopped(CriteriaBuilder cb, Root<Application> application) {
    var stopped = obstacles.stopped();
    return stopped.isEmpty() ? cb.disjunction() : application.get("id").in(stopped);
  }
}
