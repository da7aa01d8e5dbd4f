package kg.childcare.registry.institution.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionProfile;

/**
 * The order of a list of institutions. All that is known now is superseded at no moment: said first, it lets every database walk along the index that
 * begins with it until a page is full, instead of putting the whole register in order.
 */
public record ProfileOrder(CriteriaBuilder cb, Root<InstitutionProfile> profile, boolean ascending) {
  public List<Order> by(Expression<?> column) {
    return of(column);
  }

  /** Of what is known now, along the index of names. */
  List<Order> byName() {
    return of(profile.get("supersededAt"), profile.get("facts").get("name").get("ru"));
  }

  /** Of what is known now, along the index of places; the code of a territory begins with that of its oblast, so it stays the order of the codes. */
  public List<Order> byTerritory() {
    return of(profile.get("supersededAt"), profile.get("oblast"), profile.get("facts").get("territory"));
  }

  private List<Order> of(Expression<?>... columns) {
    return Stream.concat(Stream.of(columns), Stream.of(profile.get("id"))).map(ascending ? cb::asc : cb::desc).toList();
  }
}
