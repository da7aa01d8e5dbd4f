package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Groundless;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.PlacementBasis;
import kg.childcare.registry.institution.Career;
import kg.childcare.registry.institution.Unlawful;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.UnlawfulGrounds;
import kg.childcare.registry.reference.service.Parameters;

/** Institutions that keep a child without any paper, on one whose term is over, or on an emergency act for longer than one may last. */
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
    return stays(ids).entrySet().stream()
        .flatMap(stays -> Groundless.days(stays.getValue(), allowed).stream().map(run -> new Unlawful(stays.getKey(), UnlawfulGround.NO_LEGAL_GROUND, run)))
        .toList();
  }

  /** The stays, by institution, under which there ever was a paper that is none or can come to its end; the others have their ground for ever. */
  private Map<Long, List<Groundless>> stays(Collection<Long> ids) {
    var papers = new LinkedHashMap<Placement, List<Groundless.Paper>>();
    em.createQuery("select p, b from PlacementBasis b join b.placement p where p.institutionId in :ids"
            + " and exists (select x.id from PlacementBasis x where x.placement = p and (x.kind in :kinds or x.until is not null)) order by b.recordedAt, b.id", Object[].class)
        .setParameter("ids", ids)
        .setParameter("kinds", Set.of(BasisKind.NONE, BasisKind.EMERGENCY_ACT))
        .getResultStream()
        .forEach(row -> papers.computeIfAbsent((Placement) row[0], stay -> new ArrayList<>()).add(((PlacementBasis) row[1]).paper()));
    return papers.entrySet().stream().collect(Collectors.groupingBy(stay -> stay.getKey().institutionId(),
        Collectors.mapping(stay -> new Groundless(stay.getKey().enteredOn(), stay.getKey().leftOn(), stay.getValue()), Collectors.toList())));
  }

  @Override
  public Set<String> parameters() {
    return Set.of(EMERGENCY_DAYS);
  }
}
