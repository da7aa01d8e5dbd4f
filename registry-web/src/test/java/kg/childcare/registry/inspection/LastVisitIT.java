package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** What the list of institutions tells of visits. */
@RegistryTest
class LastVisitIT {
  @Inject
  As as;

  @Inject
  InspectionGiven given;

  @Inject
  InstitutionQueries institutions;

  @Test
  void a_visit_shows_in_the_list_only_when_its_act_is_issued() throws Exception {
    var number = given.institution();
    given.begun(number);

    assertThat(row(number, null).lastVisit()).isNull();
    assertThat(fits(number, LastVisit.NEVER, null)).isTrue();
  }

  @Test
  void an_issued_act_counts_from_the_day_of_its_visit() throws Exception {
    var number = given.institution();
    given.issued(number);
    var visited = row(number, null).lastVisit();

    assertThat(visited).isNotNull();
    assertThat(fits(number, LastVisit.NEVER, null)).isFalse();
    assertThat(fits(number, LastVisit.NOT_FOR_HALF_A_YEAR, null)).isFalse();
    assertThat(fits(number, LastVisit.NEVER, visited.minusDays(1))).isTrue();
    assertThat(row(number, visited.minusDays(1)).lastVisit()).isNull();
    assertThat(fits(number, LastVisit.NOT_FOR_A_YEAR, visited.plusYears(1))).isFalse();
    assertThat(fits(number, LastVisit.NOT_FOR_A_YEAR, visited.plusYears(1).plusDays(1))).isTrue();
  }

  private boolean fits(String number, LastVisit asked, LocalDate day) throws Exception {
    return as.registrar(() -> institutions.count(filter(number, day).and(RegisterQuestion.LAST_VISIT, asked.name()))) == 1;
  }

  private InstitutionRow row(String number, LocalDate day) throws Exception {
    return as.registrar(() -> institutions.rows(filter(number, day), PageRequest.page(0, 1, InstitutionSort.NUMBER))).get(0);
  }

  private static InstitutionFilter filter(String number, LocalDate day) {
    return new InstitutionFilter(number, null, null, null, null, day, null);
  }
}
