package kg.childcare.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import kg.childcare.registry.audit.service.AuditFilter;
import kg.childcare.registry.audit.service.AuditQueries;
import kg.childcare.registry.audit.service.AuditRow;
import kg.childcare.registry.audit.service.AuditSort;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.AuditVerification;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.security.service.UserService;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class AuditIT {
  private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

  @Inject
  As as;

  @Inject
  TestUsers accounts;

  @Inject
  AuditTrail trail;

  @Inject
  AuditQueries queries;

  @Inject
  AuditVerification verification;

  @Inject
  UserService users;

  @Resource
  ManagedExecutorService executor;

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource dataSource;

  @Test
  void one_use_case_is_one_entry() throws Exception {
    var name = unblockSomebody();

    assertThat(about(name)).singleElement().satisfies(entry -> {
      assertThat(entry.useCase()).isEqualTo("UserService.unblock");
      assertThat(entry.username()).isEqualTo("admin");
      assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
    });
  }

  @Test
  void a_refused_use_case_leaves_an_entry_with_the_rule_and_nothing_else() throws Exception {
    var name = unblockSomebody();

    assertThatThrownBy(() -> as.national(Role.ADMIN, () -> users.resetPassword(name, "short"))).isInstanceOf(RuleViolation.class);

    assertThat(about(name)).first().satisfies(entry -> {
      assertThat(entry.outcome()).isEqualTo(Outcome.REFUSED);
      assertThat(entry.detail()).isEqualTo("security.rule.passwordLength");
    });
  }

  @Test
  void only_the_auditor_reads_the_trail() {
    for (var role : Role.ALL) {
      if (!role.equals(Role.AUDITOR) && !role.equals(Role.INSTITUTION)) {
        assertThatThrownBy(() -> as.national(role, () -> queries.count(AuditFilter.everything()))).as(role).matches(Failures::isForbidden);
        assertThatThrownBy(() -> as.national(role, () -> verification.verify())).as(role).matches(Failures::isForbidden);
      }
    }
    assertThatThrownBy(() -> as.stranger(() -> queries.count(AuditFilter.everything()))).matches(Failures::isForbidden);
  }

  @Test
  void what_a_monitor_reads_is_hidden_from_the_auditor_and_shown_to_monitors() throws Exception {
    var child = UUID.randomUUID().toString();

    as.national(Role.MONITOR, () -> trail.read("child", child, "review of a visit"));

    assertThat(about(child)).isEmpty();
    assertThat(sealedFor(Role.MONITOR)).anyMatch(entry -> child.equals(entry.subject()));
    assertThat(sealedFor(Role.PLANNER)).noneMatch(entry -> child.equals(entry.subject()));
    assertThat(inClear(child)).isFalse();
  }

  @Test
  void the_reading_of_a_sealed_visit_is_shown_to_planners_only() throws Exception {
    var visit = UUID.randomUUID().toString();

    as.national(Role.INSPECTOR, () -> trail.read("visit", visit, "own team"));

    assertThat(about(visit)).isEmpty();
    assertThat(sealedFor(Role.PLANNER)).anyMatch(entry -> visit.equals(entry.subject()));
    assertThat(inClear(visit)).isFalse();
  }

  @Test
  void the_reading_of_a_child_s_identity_is_in_the_access_log() throws Exception {
    var child = UUID.randomUUID().toString();

    as.national(Role.PROTECTION, () -> trail.read("child", child, "individual plan"));

    assertThat(about(child)).singleElement().satisfies(entry -> {
      assertThat(entry.outcome()).isEqualTo(Outcome.READ);
      assertThat(entry.reason()).isEqualTo("individual plan");
    });
  }

  @Test
  void use_cases_at_the_same_time_make_one_unbroken_chain() throws Exception {
    var name = unblockSomebody();
    var running = new ArrayList<Future<Void>>();
    for (int i = 0; i < 20; i++) {
      running.add(executor.submit(() -> as.national(Role.ADMIN, () -> unblock(name))));
    }
    for (var one : running) {
      one.get();
    }

    assertThat(about(name)).hasSize(21);
    assertThat(as.national(Role.AUDITOR, () -> verification.verify()).whole()).isTrue();
  }

  @Test
  void a_changed_entry_is_found() throws Exception {
    var name = unblockSomebody();
    var number = about(name).get(0).number();

    execute("UPDATE audit_entry SET username = 'planner' WHERE entry_number = " + number);
    try {
      assertThat(as.national(Role.AUDITOR, () -> verification.verify()).brokenAt()).isEqualTo(number);
    } finally {
      execute("UPDATE audit_entry SET username = 'admin' WHERE entry_number = " + number);
    }
    assertThat(as.national(Role.AUDITOR, () -> verification.verify()).whole()).isTrue();
  }

  @Test
  void an_end_cut_off_is_found() throws Exception {
    unblockSomebody();
    var head = as.national(Role.AUDITOR, () -> verification.verify()).entries();

    execute("UPDATE audit_head SET last_number = " + (head + 1) + " WHERE id = 1");
    try {
      assertThat(as.national(Role.AUDITOR, () -> verification.verify()).whole()).isFalse();
    } finally {
      execute("UPDATE audit_head SET last_number = " + head + " WHERE id = 1");
    }
  }

  /** A use case on an account of its own, chosen because it needs nothing else. */
  private String unblockSomebody() throws Exception {
    var name = accounts.clerkOf(NEXT.incrementAndGet());
    as.national(Role.ADMIN, () -> users.unblock(name));
    return name;
  }

  private Void unblock(String name) {
    users.unblock(name);
    return null;
  }

  private List<AuditRow> about(String subject) throws Exception {
    var filter = new AuditFilter(null, null, null, null, subject, null);
    return as.national(Role.AUDITOR, () -> queries.rows(filter, PageRequest.page(0, 50, AuditSort.NUMBER).descending()));
  }

  private List<AuditRow> sealedFor(String role) throws Exception {
    return as.national(role, () -> queries.sealed(PageRequest.page(0, 50, AuditSort.NUMBER)));
  }

  private boolean inClear(String subject) throws SQLException {
    try (var connection = dataSource.getConnection();
        var query = connection.prepareStatement("SELECT COUNT(*) FROM audit_entry WHERE subject_id = ?")) {
      query.setString(1, subject);
      try (var found = query.executeQuery()) {
        return found.next() && found.getLong(1) > 0;
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
