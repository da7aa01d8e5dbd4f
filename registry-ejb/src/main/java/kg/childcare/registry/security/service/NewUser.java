package kg.childcare.registry.security.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.childcare.registry.shared.Language;

/** A person who shall be able to sign in. */
public record NewUser(
    @NotBlank @Size(max = 40) String username, @NotBlank @Size(max = 200) String displayName, @NotNull String password, @NotNull Language language) {
  @Override
  public String toString() {
    return "NewUser[" + username + "]";
  }
}
