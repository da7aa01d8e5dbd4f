package kg.childcare.registry.institution.service;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Site;
import kg.childcare.registry.shared.Multilingual;

/**
 * Puts the addresses of institutions together on a grid, in the database, so that a map holds some hundred points however large the country is.
 * What is or ever was a protected place has no point, whoever asks and on whatever day: it is left out before anything is counted.
 */
record PlaceSelection(CriteriaBuilder cb, CriteriaQuery<Tuple> query, Root<InstitutionProfile> profile, LocalDate day) {
  private static final int OBLAST = 0;
  private static final int STATUS = 1;

  /** @param cells so many cells of the grid make a degree @param visible what the list asks of the institutions */
  CriteriaQuery<Tuple> dots(int cells, Predicate... visible) {
    var site = query.from(Site.class);
    var latitude = site.<BigDecimal>get("latitude");
    var longitude = site.<BigDecimal>get("longitude");
    var facts = profile.get("facts");
    var grid = new Expression<?>[] {profile.get("oblast"), profile.get("status"), cb.floor(cb.prod(latitude, cells)), cb.floor(cb.prod(longitude, cells))};
    var name = facts.get("name");
    query.multiselect(grid[OBLAST], grid[STATUS], cb.count(site), cb.avg(latitude), cb.avg(longitude), cb.least(facts.<String>get("territory")), cb.least(profile.<String>get("institution").<String>get("number")),
            cb.least(name.<String>get("ky")), cb.least(name.<String>get("ru")), cb.least(name.<String>get("en")))
        .where(Stream.concat(Arrays.stream(visible), Stream.of(
            cb.equal(site.get("institution").get("id"), profile.get("institutionId")), cb.isNotNull(latitude), cb.isNotNull(longitude),
            cb.lessThanOrEqualTo(site.<LocalDate>get("period").get("from"), day),
            cb.or(cb.isNull(site.get("period").get("to")), cb.greaterThanOrEqualTo(site.<LocalDate>get("period").get("to"), day)), cb.not(isProtected()))).toArray(Predicate[]::new))
        .groupBy(grid);
    return query;
  }

  private Predicate isProtected() {
    var ever = query.subquery(Long.class);
    var other = ever.from(InstitutionProfile.class);
    ever.select(other.get("id")).where(cb.equal(other.get("institutionId"), profile.get("institutionId")), cb.equal(other.get("facts").get("category"), PublicRegister.SHELTERED_CATEGORY));
    return cb.exists(ever);
  }

  static PlaceDot dot(Tuple row) {
    return new PlaceDot(row.get(STATUS, InstitutionStatus.class), row.get(2, Long.class), ((Number) row.get(3)).doubleValue(), ((Number) row.get(4)).doubleValue(), row.get(OBLAST, String.class),
        row.get(5, String.class), row.get(6, String.class), Multilingual.of(row.get(7, String.class), row.get(8, String.class), row.get(9, String.class)));
  }
}
