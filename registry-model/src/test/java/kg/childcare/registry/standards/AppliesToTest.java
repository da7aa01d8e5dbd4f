package kg.childcare.registry.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AppliesToTest {
  @Test
  void all_covers_every_category() {
    assertThat(AppliesTo.parse("all").covers("FAM_HOME")).isTrue();
  }

  @Test
  void all_but_some_leaves_these_out() {
    var applies = AppliesTo.parse("all;-COLONY; -UNREG");

    assertThat(applies.covers("COLONY")).isFalse();
    assertThat(applies.covers("UNREG")).isFalse();
    assertThat(applies.covers("CH_HOME")).isTrue();
  }

  @Test
  void a_list_covers_only_what_it_names() {
    var applies = AppliesTo.parse("INF_HOME;FAM_HOME");

    assertThat(applies.covers("FAM_HOME")).isTrue();
    assertThat(applies.covers("COLONY")).isFalse();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {";", "-COLONY", "all;COLONY", "fam home", "all;-"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> AppliesTo.parse(text)).isInstanceOf(RuleViolation.class);
  }
}
