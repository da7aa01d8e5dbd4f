package kg.childcare.registry.reference.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.reference.Parameter;
import kg.childcare.registry.reference.ParameterStanding;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;

/** Deadlines and thresholds for anyone who signed in: by what the registry counts is no secret of the administrator. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR, Role.ANALYST,
    Role.ADMIN, Role.AUDITOR})
public class ParameterQueries {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  /** @param word part of the name in the reader's language, of the key or of the basis; null for all */
  public List<ParameterRow> rows(String word, ParameterStanding standing, Language language) {
    var texts = Texts.in(language);
    return em.createQuery("select distinct p from Parameter p left join fetch p.values order by p.key", Parameter.class).getResultStream()
        .map(parameter -> ParameterRow.of(parameter, LocalDate.now(clock)))
        .filter(row -> word == null || row.mentions(word.strip(), texts.get("reference.parameter." + row.key())))
        .filter(row -> standing == null || row.today() != null && row.today().standing() == standing)
        .toList();
  }

  public ParameterRow row(String key) {
    return em.createQuery("select p from Parameter p where p.key = :key", Parameter.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst()
        .map(parameter -> ParameterRow.of(parameter, LocalDate.now(clock)))
        .orElseThrow(() -> new NotThere("parameter", key));
  }
}
