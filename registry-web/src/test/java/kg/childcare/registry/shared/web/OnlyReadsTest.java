package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebFilter;
import org.junit.jupiter.api.Test;

class OnlyReadsTest {
  @Test
  void a_page_whose_address_carries_a_value_is_reached_too() {
    assertThat(PathRoutes.class.getAnnotation(WebFilter.class).dispatcherTypes()).containsExactly(DispatcherType.REQUEST);
    assertThat(OnlyReads.class.getAnnotation(WebFilter.class).dispatcherTypes()).contains(DispatcherType.REQUEST, DispatcherType.FORWARD);
  }
}
