package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kg.childcare.registry.institution.service.InstitutionSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPlaceTest {
  private final LazyRows<String, InstitutionSort> rows = new LazyRows<>(InstitutionSort.class, () -> 0L, page -> List.of());

  @ParameterizedTest
  @ValueSource(strings = {"name", "-name", "capacity", "-capacity"})
  void an_order_of_the_list_is_taken_from_the_address(String said) {
    rows.setOrder(said);

    assertThat(rows.getOrder()).isEqualTo(said);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {"-", "--name", "NAME", "Name", "name ", "password", "name,capacity", "-1", "фамилия"})
  void what_is_no_order_of_the_list_leaves_it_in_its_own(String said) {
    rows.setOrder(said);

    assertThat(rows.getOrder()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "", "abc", "1e3", "99999999999999999999", "-2147483648", "1.5"})
  void what_is_no_page_is_the_first(String said) {
    assertThat(PageNumber.of(said)).isZero();
  }

  @Test
  void a_page_is_counted_from_nought() {
    assertThat(PageNumber.of("2")).isEqualTo(2);
    assertThat(PageNumber.of("999999999")).isEqualTo(999_999_999);
    assertThat(PageNumber.of(null)).isZero();
  }
}
