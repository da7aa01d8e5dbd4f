package kg.childcare.registry.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TodoTest {
  @Test
  void what_is_counted_no_further_than_a_thousand_says_from_there_on_that_there_may_be_more() {
    assertThat(Todo.today("a", UpTo.of(999, Todo.MOST), "/a")).isEqualTo(Todo.today("a", 999, "/a"));
    assertThat(Todo.today("a", UpTo.of(1_000, Todo.MOST), "/a")).isEqualTo(new Todo("a", 1_000, true, "/a", Todo.Urgency.TODAY));
    assertThat(Todo.late("a", UpTo.of(1_000, Todo.MOST), "/a")).isEqualTo(new Todo("a", 1_000, true, "/a", Todo.Urgency.LATE));
  }

  @Test
  void what_is_counted_to_its_end_never_says_so() {
    assertThat(Todo.late("a", 1_000, "/a").more()).isFalse();
    assertThat(Todo.today("a", 37_000, "/a").more()).isFalse();
  }
}
