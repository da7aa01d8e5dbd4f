package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.RoomFinding;

/** Institutions by what is wrong with their bedrooms; says to the database what {@code Room.warnings} and {@code Site.warnings} say of one. */
@ApplicationScoped
public class RoomFacet implements RegisterFacet {
  @Inject
  Norms norms;

  @Inject
  @Any
  Instance<Occupancy> rolls;

  @Override
  public RegisterQuestion question() {
    return RegisterQuestion.ROOMS;
  }

  @Override
  public List<RoomFinding> answers() {
    return List.of(RoomFinding.values());
  }

  @Override
  public Predicate fits(String answer, CriteriaBuilder cb, AbstractQuery<?> query, From<?, InstitutionProfile> profile, LocalDate day) {
    var rooms = new Bedrooms(cb, day, norms.on(day));
    Expression<Long> id = profile.get("institutionId");
    return switch (RoomFinding.valueOf(answer)) {
      case MIXED -> rooms.someOf(query, id, (inside, room) -> rooms.mixed(room));
      case TOO_SMALL -> rooms.someOf(query, id, (inside, room) -> rooms.tooSmall(room));
      case TOO_MANY_BEDS -> rooms.someOf(query, id, (inside, room) -> rooms.tooMany(room));
      case NOT_APART -> rooms.someOf(query, id, rooms::notApart);
      case MORE_CHILDREN_THAN_BEDS -> rolls.stream().findFirst().map(found -> cb.gt(found.children(cb, query, id, day), rooms.beds(query, id))).orElseGet(cb::disjunction);
      case CLOSED -> rooms.someClosedOf(query, id);
    };
  }

  @Override
  public Map<Long, ? extends Serializable> known(Collection<Long> institutionIds, LocalDate day) {
    return Map.of();
  }
}
