package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

@RegistryTest
class DecidedPlacesIT {
  @Inject
  As as;

  @Inject
  AccreditationGiven given;

  @Inject
  OccupancyQueries occupancy;

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
  void a_refusal_approves_nothing() throws Exception {
    var number = given.institution();
    given.decided(given.assessed(number), Vote.AGAINST);

    assertThat(as.national(Role.REGISTRAR, () -> occupancy.on(number, null)).byDecision()).isFalse();
  }
}
