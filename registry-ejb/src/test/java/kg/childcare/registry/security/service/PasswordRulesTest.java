package kg.childcare.registry.security.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
  @Test
  void twelve_characters_are_enough_and_eleven_are_not() {
    assertThatCode(() -> PasswordRules.require("admin", "x".repeat(12))).doesNotThrowAnyException();
    assertThatThrownBy(() -> PasswordRules.require("admin", "x".repeat(11))).isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> PasswordRules.require("admin", "x".repeat(201))).isInstanceOf(RuleViolation.class);
  }

  @Test
  void a_password_does_not_hold_the_user_name() {
    assertThatThrownBy(() -> PasswordRules.require("admin", "Secret-ADMIN-2026")).isInstanceOf(RuleViolation.class)
        .hasMessageContaining("passwordIsName");
  }
}
