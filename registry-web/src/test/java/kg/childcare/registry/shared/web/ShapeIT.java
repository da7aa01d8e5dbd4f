package kg.childcare.registry.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

@RegistryTest
class ShapeIT {
  @Inject
  Validator validator;

  @Test
  void a_bound_is_said_as_the_reader_writes_numbers() {
    var tooMuch = new RoomPlan("1", null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, -1, null, new BigDecimal(100_000), 1001, null);

    var russian = Texts.in(Language.RU);
    var said = validator.validate(tooMuch).stream().collect(Collectors.toMap(Shape::field, broken -> Shape.text(broken, russian)));

    assertThat(said).containsEntry("area", russian.get("shared.shape.max", "99\u202f999,99")).containsEntry("beds", russian.get("shared.shape.max", "1\u202f000"))
        .containsEntry("ageMin", russian.get("shared.shape.min", "0")).hasSize(3);
  }
}
