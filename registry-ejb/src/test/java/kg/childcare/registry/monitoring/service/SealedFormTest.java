package kg.childcare.registry.monitoring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.OpinionGiven;
import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.monitoring.Stance;
import org.junit.jupiter.api.Test;

class SealedFormTest {
  @Test
  void a_note_comes_back_as_it_was_written() {
    var full = new NoteContent(7L, 8L, LocalDate.of(2026, 3, 2), "Баруу", "Эки бөлмө кулпуланган.\nөңү ү");
    var bare = new NoteContent(null, null, null, "t", "x");

    assertThat(SealedForm.note(SealedForm.of(full))).isEqualTo(full);
    assertThat(SealedForm.note(SealedForm.of(bare))).isEqualTo(bare);
  }

  @Test
  void the_longest_text_that_may_be_typed_fits() {
    var longest = new NoteContent(null, null, null, "t", "ү".repeat(20_000));

    assertThat(SealedForm.note(SealedForm.of(longest))).isEqualTo(longest);
  }

  @Test
  void a_draft_comes_back_with_its_opinions() {
    var draft = new ReviewDraft(null, List.of(new OpinionGiven(1L, Stance.AGREE, null), new OpinionGiven(2L, Stance.DISAGREE, "Жок")));

    assertThat(SealedForm.draft(SealedForm.of(draft))).isEqualTo(draft);
  }

  @Test
  void a_form_from_the_future_is_refused() {
    var bytes = SealedForm.of(ReviewDraft.empty());
    bytes[0] = 2;

    assertThatThrownBy(() -> SealedForm.draft(bytes)).isInstanceOf(IllegalStateException.class);
  }
}
