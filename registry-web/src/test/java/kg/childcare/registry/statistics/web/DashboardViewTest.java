package kg.childcare.registry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.UpTo;
import kg.childcare.registry.shared.web.LanguageChoice;
import org.junit.jupiter.api.Test;

class DashboardViewTest {
  private static final String ROOMS = "institution.todo.rooms";

  @Test
  void what_was_counted_to_its_end_is_told_as_a_number() {
    assertThat(in(Language.EN).said(Todo.today(ROOMS, UpTo.of(999, 1_000), "/app/rooms"))).isEqualTo("Rule breaks in bedrooms: 999");
  }

  @Test
  void what_was_not_says_in_each_language_that_there_may_be_more() {
    var rooms = Todo.today(ROOMS, UpTo.of(1_000, 1_000), "/app/rooms");

    assertThat(in(Language.EN).said(rooms)).isEqualTo("Rule breaks in bedrooms: 1000 or more");
    assertThat(in(Language.RU).said(rooms)).endsWith(": 1000 и более");
    assertThat(in(Language.KY).said(rooms)).endsWith(": 1000 же андан көп");
  }

  private static DashboardView in(Language language) {
    var view = new DashboardView();
    view.language = new LanguageChoice() {
      @Override
      public Texts texts() {
        return Texts.in(language);
      }
    };
    return view;
  }
}
