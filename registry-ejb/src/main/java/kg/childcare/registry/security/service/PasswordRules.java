package kg.childcare.registry.security.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.util.Locale;

/** What a password has to be: long, and not the user name. Nothing about kinds of characters, which only makes people write it down. */
final class PasswordRules {
  private PasswordRules() {}

  static void require(String username, String password) {
    requireOf("password", password.length() >= Passwords.MIN_LENGTH && password.length() <= Passwords.MAX_LENGTH,
        "security.rule.passwordLength", Passwords.MIN_LENGTH, Passwords.MAX_LENGTH);
    requireOf("password", !password.toLowerCase(Locale.ROOT).contains(username), "security.rule.passwordIsName");
  }
}
