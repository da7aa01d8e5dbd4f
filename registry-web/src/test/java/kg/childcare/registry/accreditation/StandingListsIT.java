package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.StandingFilter;
import kg.childcare.registry.accreditation.service.StandingLists;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.accreditation.service.StandingRow;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.AddressBook;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.UpTo;
import org.junit.jupiter.api.Test;

/** The database and the model must say the same of every institution on every day. */
@RegistryTest
class StandingListsIT {
  @Inject
  AccreditationGiven given;

  @Inject
  StandingLists lists;

  @Inject
  DecisionService decisions;

  @Inject
  AccreditationDetails details;

  @Inject
  StandingQueries standings;

  @Inject
  InstitutionService register;

  @Inject
  AddressBook addresses;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource database;

  @Inject
  As as;

  @Test
  void a_filter_by_status_finds_exactly_the_institutions_of_that_status() throws Exception {
    var institution = given.institution();
    var id = given.assessed(institution);
    given.decided(id, Vote.FOR);
    given.decided(given.assessed(given.institution()), Vote.AGAINST);
    given.institution();
    var decision = as.registrar(() -> details.detail(id)).decisions().get(0).id();
    var today = given.today();
    var last = today.plusMonths(36).minusDays(1);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("1", today.plusDays(10), "Fire exit locked")));
    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("2", today.plusDays(20), "Opened")));

    for (var edge : List.of(today, today.plusDays(10), today.plusDays(20), last.minusDays(90), last)) {
      for (var day : List.of(edge.minusDays(1), edge, edge.plusDays(1))) {
        assertSame(day);
      }
    }
  }

  private void assertSame(LocalDate day) throws Exception {
    var all = rows(null, day);
    for (var status : AccreditationStatus.values()) {
      assertThat(rows(status, day)).as("%s on %s", status, day)
          .extracting(StandingRow::number)
          .containsExactlyElementsOf(all.stream().filter(row -> row.standing().status() == status).map(StandingRow::number).toList());
      assertCounted(new StandingFilter(status, null, null, day, false));
    }
  }

  private void assertCounted(StandingFilter filter) throws Exception {
    long all = as.registrar(() -> lists.count(filter));
    for (int most : List.of(1, 2, Integer.MAX_VALUE)) {
      assertThat(as.registrar(() -> lists.count(filter, most))).as("%s up to %s", filter, most).isEqualTo(new UpTo(Math.min(most, all), most <= all));
    }
  }

  @Test
  void a_register_with_another_address_than_the_decision_differs_and_one_that_is_spelled_otherwise_does_not() throws Exception {
    var unsaid = decided();
    var same = decided("ул. CHUY, д. 1");
    var other = decided("Manas 12");
    var both = decided("Manas 12", "Chuy 1");

    assertThat(differing()).contains(other).doesNotContain(unsaid, same, both);
    assertThat(differs(other)).containsExactly(Divergence.ADDRESS);
    for (var number : List.of(unsaid, same, both)) {
      assertThat(differs(number)).isEmpty();
    }
  }

  @Test
  void addresses_from_before_are_compared_as_soon_as_they_are_folded() throws Exception {
    var other = decided("Manas 12");
    unfold("UPDATE institution_site SET address_folded = NULL");
    unfold("UPDATE accreditation_decision SET address_folded = NULL");
    assertThat(differing()).doesNotContain(other);

    fold("institution_site");
    fold("accreditation_decision");

    assertThat(differing()).contains(other);
  }

  /** Number of an institution that is accredited for the address Chuy 1. @param addresses of its sites in the register */
  private String decided(String... addresses) throws Exception {
    var number = given.institution();
    given.decided(given.assessed(number), Vote.FOR);
    for (var address : addresses) {
      as.registrar(() -> register.addSite(number, new SiteEntry(new SitePlan(address, AccreditationGiven.BISHKEK, address, null, null, 20), null, "Test")));
    }
    return number;
  }

  private List<String> differing() throws Exception {
    var all = new StandingFilter(null, null, null, null, true);
    var rows = as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> lists.rows(all, page)));
    assertThat(rows).hasSize(Math.toIntExact(as.registrar(() -> lists.count(all))));
    assertCounted(all);
    return rows.stream().map(StandingRow::number).toList();
  }

  private Set<Divergence> differs(String number) throws Exception {
    return as.registrar(() -> standings.of(number, null, null).divergence());
  }

  private void fold(String table) throws Exception {
    for (var more = true; more;) {
      more = as.registrar(() -> addresses.foldSome(table));
    }
  }

  private void unfold(String sql) throws Exception {
    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }

  @Test
  void a_planner_may_not_read_the_list() {
    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> lists.count(new StandingFilter(null, null, null, null, false)))).isInstanceOf(EJBAccessException.class);
  }

  private List<StandingRow> rows(AccreditationStatus status, LocalDate day) throws Exception {
    return as.registrar(() -> EveryPage.of(ProfileSort.NUMBER, page -> lists.rows(new StandingFilter(status, null, null, day, false), page)));
  }
}
