package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserAccountTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final String OSH = "41706000000000";

  private final UserAccount user = new UserAccount("registrar", "Синтетикалык каттоочу", "hash", Language.KY);

  @Test
  void a_role_holds_from_its_first_to_its_last_day() {
    user.grant(Role.REGISTRAR, OSH, Period.of(FIRST, LAST));

    assertThat(user.grantsOn(FIRST.minusDays(1))).isEmpty();
    assertThat(user.grantsOn(FIRST)).hasSize(1);
    assertThat(user.grantsOn(LAST)).hasSize(1);
    assertThat(user.grantsOn(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void the_same_role_in_the_same_place_is_not_given_twice_for_one_day() {
    user.grant(Role.REGISTRAR, OSH, Period.of(FIRST, LAST));

    assertRefused("security.rule.grantOverlaps", () -> user.grant(Role.REGISTRAR, OSH, Period.since(LAST)));
    user.grant(Role.REGISTRAR, OSH, Period.since(LAST.plusDays(1)));
    user.grant(Role.REGISTRAR, Territory.COUNTRY, Period.since(FIRST));
  }

  @Test
  void a_monitor_holds_no_other_role_at_the_same_time() {
    user.grant(Role.MONITOR, Territory.COUNTRY, Period.of(FIRST, LAST));

    assertRefused("security.rule.monitorStandsAlone", () -> user.grant(Role.INSPECTOR, Territory.COUNTRY, Period.since(LAST)));
    user.grant(Role.INSPECTOR, Territory.COUNTRY, Period.since(LAST.plusDays(1)));
    assertRefused("security.rule.monitorStandsAlone", () -> user.grant(Role.MONITOR, Territory.COUNTRY, Period.since(LAST.plusDays(1))));
  }

  @Test
  void the_administrator_is_not_the_auditor() {
    user.grant(Role.ADMIN, Territory.COUNTRY, Period.since(FIRST));

    assertRefused("security.rule.auditorStandsApart", () -> user.grant(Role.AUDITOR, Territory.COUNTRY, Period.since(FIRST)));
  }

  @Test
  void only_people_of_an_institution_hold_their_role_in_one() {
    user.grantIn(7, Role.INSTITUTION, Period.since(FIRST));

    assertRefused("security.rule.institutionRoleNeedsInstitution", () -> user.grantIn(8, Role.REGISTRAR, Period.since(FIRST)));
    assertRefused("security.rule.institutionRoleNeedsInstitution", () -> user.grant(Role.INSTITUTION, OSH, Period.since(FIRST)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "Registrar", "a b c", "-abc", "каттоочу", "a<script>", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void a_user_name_is_small_latin_letters(String name) {
    assertRefused("security.rule.usernameForm", () -> new UserAccount(name, "x", "hash", Language.KY));
  }

  private static void assertRefused(String rule, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
