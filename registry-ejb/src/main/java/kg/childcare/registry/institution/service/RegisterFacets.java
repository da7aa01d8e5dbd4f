package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;

/** Everything that other slices add to the list of institutions. */
@ApplicationScoped
public class RegisterFacets {
  @Inject
  @Any
  Instance<RegisterFacet> facets;

  /** Answers to a question by which the list can be narrowed. */
  public List<? extends Enum<?>> answers(RegisterQuestion question) {
    return facet(question).<List<? extends Enum<?>>>map(RegisterFacet::answers).orElse(List.of());
  }

  List<Predicate> matching(InstitutionFilter filter, CriteriaBuilder cb, AbstractQuery<?> query, Root<InstitutionProfile> profile, LocalDate day) {
    return filter.answers().entrySet().stream()
        .flatMap(asked -> facet(asked.getKey()).map(facet -> facet.fits(asked.getValue(), cb, query, profile, day)).stream())
        .toList();
  }

  /** The rows of a page with what is known of them, asked for all of them at once. */
  List<InstitutionRow> told(List<InstitutionRow> rows, LocalDate day) {
    var ids = rows.stream().map(InstitutionRow::id).toList();
    var standings = known(RegisterQuestion.ACCREDITATION, ids, day);
    var children = known(RegisterQuestion.OCCUPANCY, ids, day);
    var visits = known(RegisterQuestion.LAST_VISIT, ids, day);
    var confirmed = known(RegisterQuestion.CONFIRMATION, ids, day);
    return rows.stream().map(row -> row.with((Enum<?>) standings.get(row.id()), (Integer) children.get(row.id()), (LocalDate) visits.get(row.id()), (LocalDate) confirmed.get(row.id()))).toList();
  }

  private Map<Long, ? extends Serializable> known(RegisterQuestion question, Collection<Long> ids, LocalDate day) {
    return ids.isEmpty() ? Map.of() : facet(question).<Map<Long, ? extends Serializable>>map(facet -> facet.known(ids, day)).orElse(Map.of());
  }

  private Optional<RegisterFacet> facet(RegisterQuestion question) {
    return facets.stream().filter(one -> one.question() == question).findFirst();
  }
}
