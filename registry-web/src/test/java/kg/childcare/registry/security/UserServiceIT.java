package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.LoginService;
import kg.childcare.registry.security.service.NewGrant;
import kg.childcare.registry.security.service.NewUser;
import kg.childcare.registry.security.service.SessionQueries;
import kg.childcare.registry.security.service.UserQueries;
import kg.childcare.registry.security.service.UserService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Failures;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@RegistryTest
class UserServiceIT {
  private static final String PASSWORD = "a long password";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Inject
  As as;

  @Inject
  UserService users;

  @Inject
  UserQueries queries;

  @Inject
  LoginService login;

  @Inject
  SessionQueries sessions;

  @Test
  void a_new_user_signs_in_and_holds_the_roles_given() throws Exception {
    var name = create();
    as.national(Role.ADMIN, () -> users.grant(name, new NewGrant(Role.ANALYST, Territory.COUNTRY, null, FIRST, null)));

    var session = signIn(name, PASSWORD);

    assertThat(as.stranger(() -> sessions.behindSession(session))).hasValueSatisfying(person -> {
      assertThat(person.roles()).containsExactly(Role.ANALYST);
      assertThat(person.sessionKey()).isEqualTo(session.sessionKey());
    });
  }

  @Test
  void blocking_and_a_new_password_end_sessions_and_tokens_at_once() throws Exception {
    var name = create();
    var session = signIn(name, PASSWORD);
    var token = as.stranger(() -> login.issueToken(name, PASSWORD.toCharArray(), "10.1.0.1"));
    assertThat(as.stranger(() -> sessions.behindToken(token.token()))).isPresent();

    as.national(Role.ADMIN, () -> users.resetPassword(name, "another password"));

    assertThat(as.stranger(() -> sessions.behindSession(session))).isEmpty();
    assertThat(as.stranger(() -> sessions.behindToken(token.token()))).isEmpty();
    assertRefused("security.rule.wrongPassword", () -> signIn(name, PASSWORD));
    var second = signIn(name, "another password");
    as.national(Role.ADMIN, () -> users.block(name));
    assertThat(as.stranger(() -> sessions.behindSession(second))).isEmpty();
    assertRefused("security.rule.wrongPassword", () -> signIn(name, "another password"));
  }

  @Test
  void a_revoked_token_opens_nothing() throws Exception {
    var name = create();
    var token = as.stranger(() -> login.issueToken(name, PASSWORD.toCharArray(), "10.1.0.2"));

    as.stranger(() -> login.revokeToken(token.token()));

    assertThat(as.stranger(() -> sessions.behindToken(token.token()))).isEmpty();
    assertThat(as.stranger(() -> sessions.behindToken("' or 1=1 --"))).isEmpty();
  }

  @Test
  void unknown_places_people_and_roles_are_refused() throws Exception {
    var name = create();

    assertRefused("security.rule.territoryUnknown", () -> grant(name, Role.ANALYST, "41799999999999", null));
    assertRefused("security.rule.institutionUnknown", () -> grant(name, Role.INSTITUTION, null, "0000-0000"));
    assertRefused("security.rule.roleUnknown", () -> grant(name, "GOD", Territory.COUNTRY, null));
    assertRefused("security.rule.usernameTaken", () -> as.national(Role.ADMIN, () -> users.create(newUser(name))));
    assertThatThrownBy(() -> grant("nobody-at-all", Role.ANALYST, Territory.COUNTRY, null)).isInstanceOf(NotThere.class);
  }

  @Test
  void of_two_administrators_who_give_one_name_at_the_same_moment_one_is_told_that_it_is_taken() throws Exception {
    var name = "s" + UUID.randomUUID().toString().substring(0, 18);

    var refused = AtOnce.refusals(() -> as.national(Role.ADMIN, () -> created(name)), () -> as.second(Role.ADMIN, () -> created(name)));

    assertThat(refused).singleElement().isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("security.rule.usernameTaken"));
    assertThat(as.national(Role.ADMIN, () -> queries.count(name))).isEqualTo(1);
  }

  @Test
  void nobody_changes_the_own_rights() {
    assertRefused("security.rule.notYourself", () -> grant("admin", Role.PLANNER, Territory.COUNTRY, null));
  }

  @Test
  void only_the_administrator_manages_users() {
    for (var role : List.of(Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> users.create(newUser("somebody")))).as(role).matches(Failures::isForbidden);
      assertThatThrownBy(() -> as.national(role, () -> queries.count(null))).as(role).matches(Failures::isForbidden);
    }
  }

  @Test
  void users_are_found_by_a_part_of_their_name_taken_literally() throws Exception {
    var name = create();

    assertThat(as.national(Role.ADMIN, () -> queries.count(name.substring(2, 12)))).isEqualTo(1);
    assertThat(as.national(Role.ADMIN, () -> queries.count("%"))).isZero();
  }

  private void grant(String name, String role, String territory, String institution) throws Exception {
    as.national(Role.ADMIN, () -> users.grant(name, new NewGrant(role, territory, institution, FIRST, null)));
  }

  private String create() throws Exception {
    var name = "s" + UUID.randomUUID().toString().substring(0, 18);
    as.national(Role.ADMIN, () -> users.create(newUser(name)));
    return name;
  }

  private kg.childcare.registry.security.service.SignedInAs signIn(String name, String password) throws Exception {
    return as.stranger(() -> login.signIn(name, password.toCharArray(), "10.1.0.3"));
  }

  private String created(String name) {
    users.create(newUser(name));
    return name;
  }

  private static NewUser newUser(String name) {
    return new NewUser(name, "Test", PASSWORD, Language.EN);
  }

  private static void assertRefused(String rule, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
