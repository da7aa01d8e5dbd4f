package kg.childcare.registry.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.InstitutionProfile;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.statistics.CountTable;

/** Counts the children on the rolls of a day by oblast, sex and age band. */
@ApplicationScoped
class ChildCounts {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccessScope scope;

  /** The whole country, whoever asks: only for tables that are suppressed before anybody sees them. */
  CountTable national(List<String> oblasts, LocalDate day) {
    return summed(oblasts, oblasts, day);
  }

  /** The part of the country that the caller reaches in these roles. */
  CountTable reached(List<String> oblasts, LocalDate day, String... roles) {
    return scope.reachesWhole(oblasts, roles)
        ? summed(oblasts, oblasts.stream().filter(oblast -> scope.sees(oblast, null, roles)).toList(), day)
        : counted(oblasts, day, roles);
  }

  /** The sum of all changes of the rolls until a day, which every movement keeps right. */
  private CountTable summed(List<String> oblasts, List<String> reached, LocalDate day) {
    var table = new CountTable(oblasts.size(), Sex.values().length, AgeBand.values().length);
    var month = day.withDayOfMonth(1);
    List<?> rows = em.createNativeQuery("SELECT oblast_code, sex, age_band, SUM(amount) FROM roll_change WHERE scale = 'MONTH' AND starts_on < ?"
            + " OR scale = 'DAY' AND starts_on >= ? AND starts_on <= ? GROUP BY oblast_code, sex, age_band")
        .setParameter(1, month).setParameter(2, month).setParameter(3, day).getResultList();
    for (var found : rows) {
      var row = (Object[]) found;
      if (reached.contains((String) row[0])) {
        table.add(((Number) row[3]).longValue(), oblasts.indexOf((String) row[0]), Sex.valueOf((String) row[1]).ordinal(), AgeBand.valueOf((String) row[2]).ordinal());
      }
    }
    return table;
  }

  /** Counted child by child, for a caller who reaches less than an oblast. */
  private CountTable counted(List<String> oblasts, LocalDate day, String... roles) {
    var cb = em.getCriteriaBuilder();
    var query = cb.createTupleQuery();
    var placement = query.from(Placement.class);
    var profile = query.from(InstitutionProfile.class);
    var territory = profile.get("facts").<String>get("territory");
    var sex = placement.get("child").<Sex>get("sex");
    var born = placement.get("child").<LocalDate>get("birthMonth");
    var all = onRoll(cb, placement, profile, day);
    all.add(scope.visible(cb, territory, placement.get("institutionId"), roles));
    query.multiselect(territory, sex, born, cb.count(placement)).where(all.toArray(Predicate[]::new)).groupBy(territory, sex, born);
    var table = new CountTable(oblasts.size(), Sex.values().length, AgeBand.values().length);
    em.createQuery(query).getResultStream().forEach(row -> add(row, table, oblasts, day));
    return table;
  }

  private static void add(Tuple row, CountTable table, List<String> oblasts, LocalDate day) {
    int oblast = oblasts.indexOf(Territory.oblastOf(row.get(0, String.class)));
    table.add(row.get(3, Long.class), oblast, row.get(1, Sex.class).ordinal(), AgeBand.of(row.get(2, LocalDate.class), day).ordinal());
  }

  private static List<Predicate> onRoll(CriteriaBuilder cb, Root<Placement> placement, Root<InstitutionProfile> profile, LocalDate day) {
    var all = new ArrayList<Predicate>();
    all.add(cb.lessThanOrEqualTo(placement.<LocalDate>get("enteredOn"), day));
    all.add(cb.or(cb.isNull(placement.get("leftOn")), cb.greaterThan(placement.<LocalDate>get("leftOn"), day)));
    all.add(cb.equal(profile.get("institution").get("id"), placement.get("institutionId")));
    all.add(cb.isNull(profile.get("supersededAt")));
    all.add(cb.lessThanOrEqualTo(profile.<LocalDate>get("period").get("from"), day));
    all.add(cb.or(cb.isNull(profile.get("period").get("to")), cb.greaterThanOrEqualTo(profile.<LocalDate>get("period").get("to"), day)));
    return all;
  }
}
