package kg.childcare.registry.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StandardSetTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  private final StandardSet set = new StandardSet("KG-2026");

  @Test
  void a_draft_takes_lines_and_changed_lines() {
    set.take(line("S01.01", Severity.MAJOR));
    set.take(line("S01.02", Severity.MAJOR));
    set.take(line("S01.01", Severity.CRITICAL));

    assertThat(set.criteria()).extracting(Criterion::code).containsExactly("S01.01", "S01.02");
    assertThat(set.criteria().findFirst().orElseThrow().severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void a_published_set_is_immutable() {
    set.take(line("S01.01", Severity.MAJOR));
    set.publish(TODAY, "Order 1", "planner", TODAY, NOW);

    assertRefused(() -> set.take(line("S01.01", Severity.MINOR)), "standards.rule.published");
    assertRefused(() -> set.publish(TODAY, "Order 2", "planner", TODAY, NOW), "standards.rule.step");
  }

  @Test
  void an_empty_set_or_one_without_an_act_or_with_a_past_day_is_not_published() {
    assertRefused(() -> set.publish(TODAY, "Order 1", "planner", TODAY, NOW), "standards.rule.empty");
    set.take(line("S01.01", Severity.MAJOR));
    assertRefused(() -> set.publish(TODAY.minusDays(1), "Order 1", "planner", TODAY, NOW), "standards.rule.publishedInPast");
    assertRefused(() -> set.publish(TODAY, " ", "planner", TODAY, NOW), "standards.rule.noBasis");
    assertThat(set.status()).isEqualTo(StandardSetStatus.DRAFT);
  }

  @Test
  void a_set_ends_the_day_before_its_successor() {
    set.take(line("S01.01", Severity.MAJOR));
    set.publish(TODAY, "Order 1", "planner", TODAY, NOW);
    assertRefused(() -> set.replaceFrom(TODAY), "standards.rule.successorTooEarly");

    set.replaceFrom(TODAY.plusDays(10));

    assertThat(set.inForce(TODAY.plusDays(9))).isTrue();
    assertThat(set.inForce(TODAY.plusDays(10))).isFalse();
    assertThat(set.inForce(TODAY.minusDays(1))).isFalse();
  }

  private static void assertRefused(ThrowingCallable call, String rule) {
    assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static ShippedCriterion line(String code, Severity severity) {
    var name = Multilingual.of("Укук", "Право", "Law");
    return new ShippedCriterion("S01", name, code, name, "Ask", "document;observe", severity, "all", null, null);
  }
}
