package kg.childcare.registry.institution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.PlainText;

/**
 * Facts of an institution as somebody enters them, with the day from which they hold and why.
 *
 * @param category code of the category @param ownership code of the ownership type @param territory SOATE code
 * @param ageMin youngest age in years @param ageMax oldest age in years @param capacity places
 */
public record NewFacts(
    @Size(max = 300) String nameKy,
    @Size(max = 300) String nameRu,
    @Size(max = 300) String nameEn,
    @NotBlank @Size(max = 30) String category,
    @NotBlank @Size(max = 20) String ownership,
    @NotBlank @Size(max = 14) String territory,
    @Size(max = 300) String founder,
    @Size(max = 300) String operator,
    @Size(max = 300) String supervisor,
    @Size(max = 100) String phone,
    @Size(max = 20) String taxNumber,
    @Min(0) @Max(99) Integer ageMin,
    @Min(0) @Max(99) Integer ageMax,
    @Max(10000) Integer capacity,
    @NotNull LocalDate from,
    @NotBlank @Size(max = 500) String reason) {

  public Facts facts() {
    return new Facts(Multilingual.of(PlainText.of(nameKy), PlainText.of(nameRu), PlainText.of(nameEn)), category, ownership, territory,
        new Facts.Owners(PlainText.of(founder), PlainText.of(operator), PlainText.of(supervisor)), new Facts.Contact(PlainText.of(phone), TaxNumber.read(taxNumber)), ageMin, ageMax, capacity);
  }
}
