package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.statistics.service.IndicatorQueries;
import kg.childcare.registry.statistics.service.IndicatorRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RegistryTest
class DecidedPlacesIT {
  private static final String NIGHTS = "INSERT INTO roll_rollup (month_start, institution_id, sex, age_band, opening, arrivals, departures, closing, nights)"
      + " VALUES (?, ?, 'FEMALE', 'AGE_7_10', 25, 0, 0, 25, 700)";

  @Inject
  As as;

  @Inject
  AccreditationGiven given;

  @Inject
  OccupancyQueries occupancy;

  @Inject
  IndicatorQueries indicators;

  @Inject
  InstitutionDirectory directory;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource database;

  @Test
  void the_decision_says_how_many_places_are_approved_from_its_day_on() throws Exception {
    var number = given.institution();
    given.decided(given.assessed(number), Vote.FOR);

    var before = as.national(Role.REGISTRAR, () -> occupancy.on(number, given.today().minusDays(1)));
    var today = as.national(Role.REGISTRAR, () -> occupancy.on(number, given.today()));

    assertThat(before.day().approved()).isEqualTo(40);
    assertThat(before.byDecision()).isFalse();
    assertThat(today.day().approved()).isEqualTo(40);
    assertThat(today.byDecision()).isTrue();
    assertThat(as.national(Role.REGISTRAR, () -> occupancy.on(number, given.today().minusYears(2))).day().approved()).isNull();
  }

  @Test
  void the_indicator_of_occupancy_counts_the_places_of_the_decision_and_without_one_the_registers() throws Exception {
    var decided = given.institution();
    given.decided(given.assessed(decided), Vote.FOR);
    var refused = given.institution();
    given.decided(given.assessed(refused), Vote.AGAINST);
    var before = occupancyIndicator();
    var month = YearMonth.from(before.from());

    write("UPDATE accreditation_decision SET capacity = 30, valid_from = ? WHERE institution_id = ?", month.atDay(1), decided);
    write(NIGHTS, month.atDay(1), decided);
    var one = occupancyIndicator();
    write(NIGHTS, month.atDay(1), refused);
    var both = occupancyIndicator();
    write("UPDATE accreditation_decision SET valid_from = ? WHERE institution_id = ?", month.atDay(2), decided);

    assertThat(one.numerator() - before.numerator()).isEqualTo(700);
    assertThat(one.denominator() - before.denominator()).isEqualTo(30.0 * month.lengthOfMonth());
    assertThat(both.denominator() - one.denominator()).isEqualTo(40.0 * month.lengthOfMonth());
    assertThat(occupancyIndicator().denominator() - both.denominator()).isEqualTo(10.0 * month.lengthOfMonth());
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, 2026-02-01", "2026-04-05, 2026-02-01", "2026-04-06, 2026-03-01"})
  void the_indicator_of_occupancy_is_of_the_last_month_whose_returns_were_due(LocalDate day, LocalDate first) throws Exception {
    assertThat(occupancyIndicator(day).from()).isEqualTo(first);
  }

  private IndicatorRow.Computed occupancyIndicator() throws Exception {
    return occupancyIndicator(null);
  }

  private IndicatorRow.Computed occupancyIndicator(LocalDate day) throws Exception {
    return as.national(Role.ANALYST, () -> indicators.rows(day)).stream().filter(row -> row.code().equals("CP01")).findFirst().orElseThrow().computed();
  }

  private void write(String sql, LocalDate day, String number) throws Exception {
    var id = as.national(Role.REGISTRAR, () -> directory.byNumber(number).id());
    try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, day);
      statement.setLong(2, id);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void a_refusal_approves_nothing() throws Exception {
    var number = given.institution();
    given.decided(given.assessed(number), Vote.AGAINST);

    assertThat(as.national(Role.REGISTRAR, () -> occupancy.on(number, null)).byDecision()).isFalse();
  }
}
