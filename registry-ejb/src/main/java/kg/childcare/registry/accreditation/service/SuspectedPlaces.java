package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.institution.service.UnlawfulGrounds;

/** Places where children were found and which nobody has registered or closed yet. */
@ApplicationScoped
public class SuspectedPlaces implements UnlawfulGrounds {
  private static final List<InstitutionStatus> OPEN = List.of(InstitutionStatus.SUSPECTED, InstitutionStatus.UNDER_CHECK);

  @PersistenceContext
  EntityManager em;

  @Inject
  OperatingSince operating;

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.SUSPECTED;
  }

  @Override
  public Predicate holds(CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    return profile.get("status").in(OPEN);
  }

  @Override
  public Map<Long, LocalDate> since(Collection<Long> institutionIds, LocalDate day) {
    var now = operating.inAny(institutionIds, OPEN, day);
    var first = operating.firstDays(now, OPEN);
    return now.stream().collect(Collectors.toMap(id -> id, first::get));
  }
}
