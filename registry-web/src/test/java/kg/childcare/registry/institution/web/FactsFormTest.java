package kg.childcare.registry.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsFormTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void every_fact_that_nobody_typed_says_what_is_known_of_the_other_day() {
    var form = form("today", 10, DAY);

    assertThat(form.follow(form("today", 10, DAY.plusYears(1)), form("then", 20, DAY))).isTrue();

    assertThat(form.entered()).isEqualTo(form("then", 20, DAY).entered());
  }

  @Test
  void what_was_typed_stays_whatever_was_known_then() {
    var form = form("typed", 30, DAY);

    assertThat(form.follow(form("today", 10, DAY), form("then", 20, DAY))).isFalse();

    assertThat(form.entered()).isEqualTo(form("typed", 30, DAY).entered());
  }

  @Test
  void what_was_left_empty_is_not_typed() {
    var form = form("today", 10, DAY);
    form.setPhone("");
    var shown = form("today", 10, DAY);
    shown.setPhone(null);
    var then = form("today", 10, DAY);

    assertThat(form.follow(shown, then)).isTrue();

    assertThat(form.getPhone()).isEqualTo("today phone");
  }

  private static FactsForm form(String text, int number, LocalDate from) {
    var form = new FactsForm();
    form.setNameKy(text + " ky");
    form.setNameRu(text + " ru");
    form.setNameEn(text + " en");
    form.setCategory(text + " category");
    form.setOwnership(text + " ownership");
    form.setTerritory(text + " territory");
    form.setFounder(text + " founder");
    form.setOperator(text + " operator");
    form.setSupervisor(text + " supervisor");
    form.setPhone(text + " phone");
    form.setTaxNumber(text + " tax number");
    form.setAgeMin(number);
    form.setAgeMax(number + 1);
    form.setCapacity(number + 2);
    form.setFrom(from);
    form.setReason("because");
    return form;
  }
}
