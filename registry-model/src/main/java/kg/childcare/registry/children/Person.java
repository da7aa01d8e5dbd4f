package kg.childcare.registry.children;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** Who a child is, in clear: exists only between the form and the vault. */
public record Person(
    @NotBlank @Size(max = 100) String familyName,
    @NotBlank @Size(max = 100) String givenName,
    @Size(max = 100) String patronymic,
    @Pattern(regexp = "|\\d{14}") String pin,
    @NotNull LocalDate birthDate,
    @Size(max = 500) String parents)
    implements Serializable {
  /** Names as they are compared: without case, spaces and marks that people leave out. */
  public String comparable() {
    return (familyName + "|" + givenName).toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d|]", "");
  }

  public boolean hasPin() {
    return pin != null && !pin.isBlank();
  }

  @Override
  public String toString() {
    return "Person"; // never a name in a log
  }
}
