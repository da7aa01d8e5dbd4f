package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kg.childcare.registry.shared.NotThere;
import org.junit.jupiter.api.Test;

class RecordInAddressTest {
  private final RecordInAddress ids = new RecordInAddress();

  @Test
  void what_is_no_id_names_no_record() {
    for (var typed : List.of("abc", "1.5", "99999999999999999999", "<script>", "1 or 1=1")) {
      assertThatThrownBy(() -> ids.getAsObject(null, null, typed)).as(typed).isInstanceOf(NotThere.class);
    }
  }

  @Test
  void a_page_without_an_id_is_asked_for_none() {
    assertThat(ids.getAsObject(null, null, " ")).isNull();
    assertThat(ids.getAsObject(null, null, "42")).isEqualTo(42L);
  }
}
