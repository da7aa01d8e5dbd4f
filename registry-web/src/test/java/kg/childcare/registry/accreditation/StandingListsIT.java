package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.accreditation.service.StandingFilter;
import kg.childcare.registry.accreditation.service.StandingLists;
import kg.childcare.registry.accreditation.service.StandingRow;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
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
    }
  }

  @Test
  void a_planner_may_not_read_the_list() {
    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> lists.count(new StandingFilter(null, null, null, null, false)))).isInstanceOf(EJBAccessException.class);
  }

  private List<StandingRow> rows(AccreditationStatus status, LocalDate day) throws Exception {
    return as.registrar(() -> lists.rows(new StandingFilter(status, null, null, day, false), PageRequest.page(0, 200, ProfileSort.NUMBER)));
  }
}
