package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.Succession;

/** Who was continued by whom, as everybody may know it: confirmed, and between published institutions only. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicSuccessions {
  @PersistenceContext
  EntityManager em;

  @Inject
  PublicRegister register;

  /** Another institution before or after this one. @param successor whether it comes after */
  public record Neighbour(PublicInstitution institution, boolean successor, LocalDate from) implements Serializable {}

  /** Numbers of the published institutions before and after one. */
  public record Chain(List<String> predecessors, List<String> successors) implements Serializable {
    static final Chain NONE = new Chain(List.of(), List.of());
  }

  /** The chains of those among these institutions that have one, on a day, asked for all of them at once; null is today. */
  public Map<Long, Chain> chains(Collection<Long> ids, LocalDate day) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var found = confirmed(ids, day);
    var published = register.among(found.stream().flatMap(one -> Stream.concat(one.ending().stream(), one.continuing().stream())).map(Institution::id).distinct().toList(), day);
    return ids.stream().distinct().filter(id -> found.stream().anyMatch(one -> ends(one, id) || goesOn(one, id))).collect(Collectors.toMap(id -> id, id -> new Chain(
        numbers(found.stream().filter(one -> goesOn(one, id)).flatMap(one -> one.ending().stream()), published),
        numbers(found.stream().filter(one -> ends(one, id)).flatMap(one -> one.continuing().stream()), published))));
  }

  private static boolean ends(Succession succession, long id) {
    return succession.ending().stream().anyMatch(one -> one.id() == id);
  }

  private static boolean goesOn(Succession succession, long id) {
    return succession.continuing().stream().anyMatch(one -> one.id() == id);
  }

  private static List<String> numbers(Stream<Institution> institutions, Map<Long, PublicInstitution> published) {
    return institutions.filter(one -> published.containsKey(one.id())).map(Institution::number).distinct().toList();
  }

  private List<Succession> confirmed(Collection<Long> ids, LocalDate day) {
    return em.createQuery("select distinct s from Succession s join s.parts p where p.institution.id in :ids and s.state = :confirmed order by s.id", Succession.class)
        .setParameter("ids", ids).setParameter("confirmed", ChangeState.CONFIRMED).getResultStream().filter(one -> day == null || !one.effectiveFrom().isAfter(day)).toList();
  }

  /** Those before and after one, on a day; null is today. */
  public List<Neighbour> of(long institutionId, LocalDate day) {
    var all = new ArrayList<Neighbour>();
    for (var one : confirmed(List.of(institutionId), day)) {
      var ends = ends(one, institutionId);
      var others = (ends ? one.continuing() : one.ending()).stream().map(Institution::id).toList();
      register.among(others, day).values().forEach(other -> all.add(new Neighbour(other, ends, one.effectiveFrom())));
    }
    return all;
  }
}
