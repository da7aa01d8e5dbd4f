package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

@RegistryTest
class CallerIT {
  @Inject
  As as;

  @Inject
  Caller caller;

  @Test
  void a_signed_in_user_is_known_by_name_and_grants() throws Exception {
    assertThat(as.registrar(() -> caller.username())).isEqualTo("registrar");
    assertThat(as.registrar(() -> caller.has(Role.REGISTRAR))).isTrue();
    assertThat(as.registrar(() -> caller.has(Role.ADMIN))).isFalse();
  }

  @Test
  void two_users_in_a_row_are_two_callers() throws Exception {
    assertThat(as.national(Role.MONITOR, () -> caller.username())).isEqualTo("monitor");
    assertThat(as.second(Role.MONITOR, () -> caller.username())).isEqualTo("monitor2");
  }

  @Test
  void a_stranger_holds_nothing() throws Exception {
    assertThat(as.stranger(() -> caller.username())).isEqualTo(Caller.STRANGER);
    assertThat(as.stranger(() -> caller.grants())).isEmpty();
  }
}
