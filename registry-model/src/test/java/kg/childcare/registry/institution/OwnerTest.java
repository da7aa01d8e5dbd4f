package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class OwnerTest {
  private final Owner foundation = owner(1, "ОФ «Ак-Жол»");
  private final Owner shouted = owner(2, "ОБЩЕСТВЕННЫЙ ФОНД АК ЖОЛ");
  private final Owner third = owner(3, "Ак-Жол фонду");

  @Test
  void spellings_fold_alike_but_are_two_owners_until_a_person_decides() {
    assertThat(foundation.folded()).isEqualTo(shouted.folded());
    assertThat(foundation.isSameAs(shouted)).isFalse();
  }

  @Test
  void a_decision_makes_them_one_with_all_who_followed() {
    OwnerDecision.same(shouted, third, List.of(third), entry("Same tax number"));

    var decision = OwnerDecision.same(foundation, shouted, List.of(shouted, third), entry("Same tax number"));

    assertThat(decision.isSame()).isTrue();
    assertThat(List.of(shouted, third)).allSatisfy(one -> assertThat(one.isSameAs(foundation)).isTrue());
  }

  @Test
  void what_was_one_is_taken_apart_by_a_later_decision() {
    OwnerDecision.same(foundation, shouted, List.of(shouted), entry("Same tax number"));

    OwnerDecision.different(foundation, shouted, entry("Another town"));

    assertThat(foundation.isSameAs(shouted)).isFalse();
    assertThat(shouted.headId()).isEqualTo(shouted.id());
  }

  @Test
  void the_head_itself_cannot_be_taken_from_those_who_follow_it() {
    OwnerDecision.same(foundation, shouted, List.of(shouted), entry("Same tax number"));

    assertThatThrownBy(() -> OwnerDecision.different(shouted, foundation, entry("Another town"))).satisfies(breaks("institution.rule.ownerIsHead"));
  }

  @Test
  void a_decision_needs_two_and_a_reason_and_is_not_made_twice() {
    assertThatThrownBy(() -> OwnerDecision.same(foundation, foundation, List.of(foundation), entry("x"))).satisfies(breaks("institution.rule.ownerItself"));
    assertThatThrownBy(() -> OwnerDecision.same(foundation, shouted, List.of(shouted), entry(" "))).satisfies(breaks("institution.rule.reasonMissing"));
    OwnerDecision.same(foundation, shouted, List.of(shouted), entry("x"));
    assertThatThrownBy(() -> OwnerDecision.same(foundation, shouted, List.of(shouted), entry("x"))).satisfies(breaks("institution.rule.ownerAlreadySame"));
  }

  private static Owner owner(long id, String spelling) {
    var owner = new Owner(spelling);
    try {
      Field field = Registered.class.getDeclaredField("id");
      field.setAccessible(true);
      field.set(owner, id);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    owner.standAlone();
    return owner;
  }

  private static InstitutionProfile.Entry entry(String reason) {
    return new InstitutionProfile.Entry(Instant.parse("2026-03-02T06:00:00Z"), "registrar", reason, null);
  }

  private static java.util.function.Consumer<Throwable> breaks(String rule) {
    return thrown -> assertThat(((RuleViolation) thrown).breaches()).extracting(Breach::rule).containsExactly(rule);
  }
}
