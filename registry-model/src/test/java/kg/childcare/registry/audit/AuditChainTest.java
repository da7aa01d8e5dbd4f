package kg.childcare.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditChainTest {
  private static final Instant NOON = Instant.parse("2026-03-02T06:00:00.123456789Z");
  private static final String START = "0".repeat(64);

  private final ChainHead head = new ChainHead(0, START);

  @Test
  void each_entry_follows_the_one_before() {
    var first = head.append(AuditEntry.Content.open(NOON, deed("1")));
    var second = head.append(AuditEntry.Content.open(NOON, deed("2")));

    assertThat(first.follows(0, START)).isTrue();
    assertThat(second.follows(1, first.hash())).isTrue();
    assertThat(head.lastHash()).isEqualTo(second.hash());
  }

  @Test
  void a_missing_entry_breaks_the_chain() {
    head.append(AuditEntry.Content.open(NOON, deed("1")));
    var second = head.append(AuditEntry.Content.open(NOON, deed("2")));

    assertThat(second.follows(0, START)).isFalse();
  }

  @Test
  void a_changed_field_changes_the_hash() {
    var told = new ChainHead(0, START).append(AuditEntry.Content.open(NOON, deed("1")));
    var changed = new ChainHead(0, START).append(AuditEntry.Content.open(NOON, deed("2")));

    assertThat(told.hash()).isNotEqualTo(changed.hash());
  }

  @Test
  void moving_text_from_one_field_to_the_next_changes_the_hash() {
    var one = new Deed("registrar", "S.m", Outcome.DONE, "institution", "1", "ab", "c");
    var other = new Deed("registrar", "S.m", Outcome.DONE, "institution", "1", "a", "bc");

    assertThat(new ChainHead(0, START).append(AuditEntry.Content.open(NOON, one)).hash())
        .isNotEqualTo(new ChainHead(0, START).append(AuditEntry.Content.open(NOON, other)).hash());
  }

  @Test
  void time_is_kept_to_the_microsecond_as_the_databases_keep_it() {
    assertThat(head.append(AuditEntry.Content.open(NOON, deed("1"))).happenedAt()).isEqualTo(Instant.parse("2026-03-02T06:00:00.123456Z"));
  }

  @Test
  void a_deed_survives_its_sealed_form() {
    var deed = new Deed("planner", "PlanService.draw", Outcome.DONE, "plan", "7", null, "a\tb");

    assertThat(Deed.parse(deed.line())).isEqualTo(deed);
  }

  @Test
  void the_auditor_reads_neither_sealed_plans_nor_monitors_work() {
    assertThat(Audience.of("institution", false)).isEqualTo(Audience.AUDITOR);
    assertThat(Audience.of(null, false)).isEqualTo(Audience.AUDITOR);
    assertThat(Audience.of("visit", false)).isEqualTo(Audience.PLANNER);
    assertThat(Audience.of("plan", false)).isEqualTo(Audience.PLANNER);
    assertThat(Audience.of("monitoring", false)).isEqualTo(Audience.MONITOR);
    assertThat(Audience.of("institution", true)).isEqualTo(Audience.MONITOR);
  }

  private static Deed deed(String subject) {
    return new Deed("registrar", "InstitutionService.register", Outcome.DONE, "institution", subject, null, null);
  }
}
