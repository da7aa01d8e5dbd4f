package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationKind;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Obstacle;
import kg.childcare.registry.accreditation.Precedents;
import kg.childcare.registry.shared.service.ReadOnce;

/** What stands against putting applications that are ready to the vote: {@link Precedents#obstacles}, asked for many of them together. */
@ApplicationScoped
class Obstacles {
  private static final List<LaterAct> STOPPING = List.of(LaterAct.SUSPENSION, LaterAct.WITHDRAWAL);

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccreditationRecords records;

  @Inject
  Findings findings;

  @Inject
  ReadOnce once;

  private record OfTheCountry() {}

  /** Ids of all applications that are ready and yet cannot be put to the vote today. */
  Set<Long> stopped() {
    return once.of(new OfTheCountry(), () -> of(em.createQuery("select a from AccreditationApplication a where a.status = :ready", Application.class)
        .setParameter("ready", ApplicationStatus.SITE_ASSESSED).getResultList()).keySet());
  }

  /** By the application's id; an application that is not ready, or against which nothing stands, is left out. */
  Map<Long, List<Obstacle>> of(Collection<Application> applications) {
    var ready = applications.stream().filter(one -> one.status() == ApplicationStatus.SITE_ASSESSED).toList();
    var decisions = records.decisions(withActs(ready));
    var open = findings.openAmong(ready.stream().filter(one -> one.kind() != ApplicationKind.FIRST).map(Application::institutionId).collect(Collectors.toSet()));
    var found = new HashMap<Long, List<Obstacle>>();
    for (var application : ready) {
      var institution = application.institutionId();
      var against = new Precedents(decisions.getOrDefault(institution, List.of()), LocalDate.now(clock), open.contains(institution)).obstacles(application);
      if (!against.isEmpty()) {
        found.put(application.id(), against);
      }
    }
    return found;
  }

  /** Institutions whose decisions can stand against a vote: where an act ever suspended or withdrew, and where a decision is to be changed. */
  private Set<Long> withActs(Collection<Application> ready) {
    var all = ready.stream().map(Application::institutionId).collect(Collectors.toSet());
    var found = ready.stream().filter(one -> one.kind().transfers()).map(Application::institutionId).collect(Collectors.toSet());
    if (!all.isEmpty()) {
      found.addAll(em.createQuery("select distinct a.decision.institutionId from AccreditationAct a where a.kind in :stopping and a.decision.institutionId in :all", Long.class)
          .setParameter("stopping", STOPPING).setParameter("all", all).getResultList());
    }
    return found;
  }
}
