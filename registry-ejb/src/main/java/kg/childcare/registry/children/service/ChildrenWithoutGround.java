package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Groundless;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.reference.service.Parameters;

/** Institutions that keep a child without any paper, or on an emergency act for longer than one may last. */
@ApplicationScoped
public class ChildrenWithoutGround implements UnlawfulGrounds {
  private static final String EMERGENCY_DAYS = "placement.emergency_max_days";

  @PersistenceContext
  EntityManager em;

  @Inject
  Parameters parameters;

  @Override
  public List<Unlawful> of(Collection<Career> careers) {
    var allowed = new TreeMap<LocalDate, Integer>();
    parameters.turns(EMERGENCY_DAYS).forEach(day -> allowed.put(day, parameters.number(EMERGENCY_DAYS, day)));
    var ids = careers.stream().map(Career::institutionId).toList();
    return em.createQuery("select p from Placement p where p.institutionId in :ids and p.basisKind in :kinds", Placement.class)
        .setParameter("ids", ids)
        .setParameter("kinds", Set.of(BasisKind.NONE, BasisKind.EMERGENCY_ACT))
        .getResultStream()
        .collect(Collectors.groupingBy(Placement::institutionId, Collectors.mapping(stay -> new Groundless(stay.enteredOn(), stay.leftOn(), stay.basisKind()), Collectors.toList())))
        .entrySet().stream()
        .flatMap(stays -> Groundless.days(stays.getValue(), allowed).stream().map(run -> new Unlawful(stays.getKey(), UnlawfulGround.NO_LEGAL_GROUND, run)))
        .toList();
  }

  @Override
  public Set<String> parameters() {
    return Set.of(EMERGENCY_DAYS);
  }
}
