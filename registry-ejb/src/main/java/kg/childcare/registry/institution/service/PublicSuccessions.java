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
import java.util.List;
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

  public List<Neighbour> of(long institutionId) {
    var found = em.createQuery("select distinct s from Succession s join s.parts p where p.institution.id = :id and s.state = :confirmed order by s.id", Succession.class)
        .setParameter("id", institutionId).setParameter("confirmed", ChangeState.CONFIRMED).getResultList();
    var all = new ArrayList<Neighbour>();
    for (var one : found) {
      var ends = one.ending().stream().anyMatch(ended -> ended.id() == institutionId);
      var others = (ends ? one.continuing() : one.ending()).stream().map(Institution::id).toList();
      register.among(others).values().forEach(other -> all.add(new Neighbour(other, ends, one.effectiveFrom())));
    }
    return all;
  }
}
