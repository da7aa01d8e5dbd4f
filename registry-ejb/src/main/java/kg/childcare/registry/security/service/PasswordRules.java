package kg.childcare.registry.security.service;

import static kg.childcare.registry.shared.RuleViolation.breach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;

/** What a password has to be: long, and not the user name. Nothing about kinds of characters, which only makes people write it down. */
public final class PasswordRules {
  private PasswordRules() {}

  static void require(String username, String password) {
    var breaches = breaches(username, password);
    if (!breaches.isEmpty()) {
      throw new RuleViolation(breaches);
    }
  }

  /** What is wrong with a password; that there is none is said by the shape of the input. */
  public static List<Breach> breaches(String username, String password) {
    var breaches = new ArrayList<Breach>();
    if (password == null) {
      return breaches;
    }
    if (password.length() < Passwords.MIN_LENGTH || password.length() > Passwords.MAX_LENGTH) {
      breaches.add(breach("password", "security.rule.passwordLength", Passwords.MIN_LENGTH, Passwords.MAX_LENGTH));
    } else if (username != null && !username.isBlank() && password.toLowerCase(Locale.ROOT).contains(username)) {
      breaches.add(breach("password", "security.rule.passwordIsName"));
    }
    return breaches;
  }
}
