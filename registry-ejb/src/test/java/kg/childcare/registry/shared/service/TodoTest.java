package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TodoTest {
  @Test
  void what_is_counted_no_further_than_a_thousand_says_from_there_on_that_there_may_be_more() {
    assertThat(Todo.today("a", 999, "/a").orMore().more()).isFalse();
    assertThat(Todo.today("a", 1_000, "/a").orMore().more()).isTrue();
  }

  @Test
  void what_is_counted_to_its_end_never_says_so() {
    assertThat(Todo.late("a", 1_000, "/a").more()).isFalse();
    assertThat(Todo.today("a", 37_000, "/a").more()).isFalse();
  }

  @Test
  void it_stays_the_same_otherwise() {
    assertThat(Todo.late("a", 1_000, "/a").orMore()).isEqualTo(new Todo("a", 1_000, true, "/a", Todo.Urgency.LATE));
  }
}
