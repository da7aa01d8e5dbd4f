package kg.childcare.registry.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.Resembling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterViewTest {
  private static final Resembling ANOTHER = new Resembling(null, List.of(), 90);

  private long waiting;
  private List<Resembling> found = List.of();
  private boolean registered;
  private final RegisterView view = new RegisterView() {
    private static final long serialVersionUID = 1L;

    @Override
    public String registerAnyway() {
      registered = true;
      return "opened";
    }
  };

  @BeforeEach
  void compares() {
    view.duplicates = new DuplicateQueries() {
      @Override
      public long catchUp() {
        return waiting;
      }

      @Override
      public List<Resembling> resembling(NewFacts entered) {
        return found;
      }
    };
  }

  @Test
  void what_resembles_nothing_is_entered_at_once() {
    assertThat(view.register()).isEqualTo("opened");
    assertThat(view.isAsking()).isFalse();
  }

  @Test
  void what_resembles_another_is_asked_about_first() {
    found = List.of(ANOTHER);

    assertAsked();
    assertThat(view.getResembling()).containsExactly(ANOTHER);
    assertThat(view.getLeft()).isZero();
  }

  @Test
  void while_others_are_still_to_be_compared_it_is_asked_about_and_says_how_many() {
    waiting = 251;

    assertAsked();
    assertThat(view.getLeft()).isEqualTo(251);
  }

  private void assertAsked() {
    assertThat(view.register()).isNull();
    assertThat(view.isAsking()).isTrue();
    assertThat(registered).isFalse();
  }
}
