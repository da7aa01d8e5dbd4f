package kg.childcare.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  private final Parameter parameter = new Parameter(shipped("10", "days", 3, 30), NOW);

  @Test
  void a_change_holds_from_its_day_and_the_past_stays() {
    parameter.change(to("20", TODAY.plusDays(5)), "admin", TODAY, NOW);

    assertThat(textOn(TODAY.plusDays(4))).isEqualTo("10");
    assertThat(textOn(TODAY.plusDays(5))).isEqualTo("20");
    assertThat(textOn(LocalDate.of(2019, 1, 1))).isEqualTo("10");
  }

  @Test
  void a_later_change_takes_the_place_of_one_that_has_not_begun_and_nothing_is_deleted() {
    parameter.change(to("20", TODAY.plusDays(5)), "admin", TODAY, NOW);
    parameter.change(to("25", TODAY.plusDays(3)), "admin", TODAY, NOW);

    assertThat(textOn(TODAY.plusDays(2))).isEqualTo("10");
    assertThat(textOn(TODAY.plusDays(5))).isEqualTo("25");
    assertThat(parameter.values()).hasSize(3);
  }

  @Test
  void the_past_cannot_be_changed() {
    assertRefused(to("20", TODAY.minusDays(1)), "reference.rule.parameterInPast");
    assertThat(parameter.change(to("20", TODAY), "admin", TODAY, NOW).before()).isEqualTo("10");
  }

  @Test
  void the_bounds_belong_to_what_is_allowed() {
    parameter.change(to("3", TODAY), "admin", TODAY, NOW);
    parameter.change(to("30", TODAY), "admin", TODAY, NOW);

    assertRefused(to("2", TODAY), "reference.rule.parameterBounds");
    assertRefused(to("31", TODAY), "reference.rule.parameterBounds");
    assertThat(textOn(TODAY)).isEqualTo("30");
  }

  @Test
  void a_number_must_be_a_number_and_a_list_a_list() {
    assertRefused(to("soon", TODAY), "reference.rule.parameterForm");
    assertThat(ParameterType.ofUnit("days list").fits("180;90;30")).isTrue();
    assertThat(ParameterType.ofUnit("days list").fits("180,90")).isFalse();
    assertThat(ParameterType.ofUnit("boolean").fits("yes")).isFalse();
    assertThat(ParameterType.ofUnit("ratio by band").fits("0-2:1:3|severe_disability:1:3")).isTrue();
  }

  @Test
  void a_new_release_changes_a_shipped_value_but_never_one_that_a_person_set() {
    parameter.reship(shipped("12", "days", 3, 30));
    assertThat(textOn(TODAY)).isEqualTo("12");

    parameter.change(to("20", TODAY), "admin", TODAY, NOW);
    parameter.reship(shipped("14", "days", 3, 30));

    assertThat(textOn(TODAY)).isEqualTo("20");
    assertThat(textOn(TODAY.minusDays(1))).isEqualTo("12");
  }

  @Test
  void the_unit_says_how_a_term_is_counted() {
    var calendar = new WorkingCalendar(Map.of());

    assertThat(inForce("2", "days", "working").due(LocalDate.of(2026, 3, 6), calendar)).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(inForce("2", "days", "calendar").due(LocalDate.of(2026, 3, 6), calendar)).isEqualTo(LocalDate.of(2026, 3, 8));
    assertThat(inForce("1", "months", "calendar").due(LocalDate.of(2026, 1, 31), calendar)).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(inForce("5", "day of next month", "calendar").due(LocalDate.of(2026, 1, 31), calendar)).isEqualTo(LocalDate.of(2026, 2, 5));
    assertThat(inForce("24", "hours", "clock").due(NOW)).isEqualTo(NOW.plusSeconds(86_400));
  }

  private String textOn(LocalDate day) {
    return parameter.on(day).orElseThrow().text();
  }

  private void assertRefused(ParameterChange change, String rule) {
    assertThatThrownBy(() -> parameter.change(change, "admin", TODAY, NOW))
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
  }

  private static ParameterChange to(String text, LocalDate from) {
    return new ParameterChange(text, from, "Order 1", "VERIFIED", "new order");
  }

  private static ParameterInForce inForce(String text, String unit, String dayType) {
    return new ParameterInForce("x", text, unit, dayType, LocalDate.MIN, null);
  }

  private static ShippedParameter shipped(String text, String unit, Integer min, Integer max) {
    return new ShippedParameter("x.days", text, ParameterBounds.of(unit, min, max), "calendar", "x", "Proposal", "PROPOSED");
  }
}
