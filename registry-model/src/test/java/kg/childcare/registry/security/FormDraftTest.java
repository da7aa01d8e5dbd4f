package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDraftTest {
  private static final Instant NOON = Instant.parse("2026-03-02T06:00:00Z");
  private static final byte[] TEXT = {1, 2, 3};
  private static final long ANNA = 1;
  private static final long BEKTUR = 2;

  @Test
  void the_newest_state_of_a_sheet_is_kept() {
    var draft = new FormDraft("sheet");
    assertThat(draft.keep(ANNA, new byte[] {9}, NOON)).isTrue();
    assertThat(draft.keep(ANNA, TEXT, NOON.plusSeconds(5))).isTrue();
    assertThat(draft.sealed()).isEqualTo(TEXT);
    assertThat(draft.keptAt()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void nobody_writes_on_another_person_s_sheet_or_throws_it_away() {
    var draft = new FormDraft("sheet");
    draft.keep(ANNA, TEXT, NOON);
    assertThat(draft.keep(BEKTUR, new byte[] {9}, NOON)).isFalse();
    draft.handIn(BEKTUR, NOON);
    assertThat(draft.sealed()).isEqualTo(TEXT);
    assertThat(draft.isHandedIn()).isFalse();
  }

  @Test
  void what_was_handed_in_is_forgotten_and_stays_handed_in() {
    var draft = new FormDraft("sheet");
    draft.keep(ANNA, TEXT, NOON);
    draft.handIn(ANNA, NOON.plusSeconds(60));
    assertThat(draft.sealed()).isNull();
    assertThat(draft.isHandedIn()).isTrue();
    assertThat(draft.keep(ANNA, TEXT, NOON.plusSeconds(61))).isFalse();
  }

  @Test
  void a_sheet_on_which_nothing_was_kept_can_be_handed_in() {
    var draft = new FormDraft("sheet");
    assertThat(draft.isHandedIn()).isFalse();
    draft.handIn(ANNA, NOON);
    assertThat(draft.isHandedIn()).isTrue();
  }

  @Test
  void fields_are_read_as_the_browser_wrote_them() {
    var typed = TypedForm.read(new TypedForm("/app/institutions/register.xhtml", "register", "register%3AnameKy=%D2%AE%D0%B9+%26+%3Cb%3E&many=1&many=2&empty=").written());
    assertThat(typed.values())
        .containsEntry("register:nameKy", List.of("Үй & <b>"))
        .containsEntry("many", List.of("1", "2"))
        .containsEntry("empty", List.of(""));
    assertThat(typed.isFor("/app/institutions/register.xhtml", "register")).isTrue();
    assertThat(typed.isFor("/app/institutions/register.xhtml", "other")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/app/children/admit.xhtml?child=1,IDENTITY", "children/12/identity,IDENTITY", "institutions/1000-0001/roll,IDENTITY", "/app/complaints.xhtml,COMPLAINT", "public/complaints,COMPLAINT",
    "/app/plans/visit.xhtml?id=7,VISIT", "inspections/7/headcount,VISIT", "/app/owners/detail.xhtml,FIELD", "tokens,FIELD", "'',FIELD"})
  void what_is_kept_for_a_while_has_the_keys_of_what_lies_behind_its_page(String path, Purpose keys) {
    assertThat(Purpose.behind(path)).isEqualTo(keys);
  }

  @Test
  void what_was_typed_is_in_no_log() {
    assertThat(new TypedForm("/app/complaints/new.xhtml", "complaint", "text=secret")).asString().doesNotContain("secret").doesNotContain("complaints");
  }
}
