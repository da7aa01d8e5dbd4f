package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** Everybody may read the public register on a past day, by what is known of that day now, and see on a map about where its institutions lie. */
@RegistryTest
class PublicPastIT {
  private static final String ALAY = "41706207000000";
  private static final LocalDate FOUNDED = LocalDate.of(2020, 3, 3);
  private static final LocalDate RENAMED = LocalDate.of(2023, 1, 1);

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  PublicRegister register;

  @Inject
  Clock clock;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void a_past_day_is_read_as_it_was_by_what_is_known_of_it_now() throws Exception {
    var number = active("FAM_HOME", "Эски");
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, facts("FAM_HOME", "Жаңы", RENAMED)));
    confirmWaiting(number);

    assertThat(on(RENAMED.minusDays(1))).singleElement().satisfies(one -> assertThat(one.name().ky()).startsWith("Эски"));
    assertThat(on(RENAMED)).singleElement().satisfies(one -> assertThat(one.name().ky()).startsWith("Жаңы"));
    assertThat(on(null)).singleElement().satisfies(one -> assertThat(one.name().ky()).startsWith("Жаңы"));
    assertThat(on(FOUNDED.minusDays(1))).isEmpty();
    assertThat(as.stranger(() -> register.institution(number, RENAMED.minusDays(1))).name().ky()).startsWith("Эски");
    assertThatThrownBy(() -> as.stranger(() -> register.institution(number, FOUNDED.minusDays(1)))).isInstanceOf(NotThere.class);
  }

  @Test
  void what_is_to_come_and_what_was_known_once_is_not_the_publics() {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    assertThatThrownBy(() -> as.stranger(() -> register.count(filter(tomorrow)))).isInstanceOf(RuleViolation.class).hasMessageContaining("publicAhead");
    assertThatThrownBy(() -> as.stranger(() -> register.places(filter(tomorrow), 4))).isInstanceOf(RuleViolation.class).hasMessageContaining("publicAhead");
    var known = new InstitutionFilter(mark, null, null, null, null, RENAMED, clock.instant());
    assertThatThrownBy(() -> as.stranger(() -> register.count(known))).isInstanceOf(RuleViolation.class).hasMessageContaining("publicKnownOn");
  }

  @Test
  void points_are_of_published_institutions_and_show_the_quarter_and_no_door() throws Exception {
    var number = active("FAM_HOME", "Үй");
    at(number, "39.612345", "72.119876");
    at(as.registrar(() -> service.register(facts("FAM_HOME", "Сунуш", FOUNDED))), "39.9", "72.6");

    assertThat(as.stranger(() -> register.places(filter(null), 50))).singleElement().satisfies(dot -> {
      assertThat(dot.number()).isEqualTo(number);
      assertThat(dot.latitude()).isEqualTo(39.61);
      assertThat(dot.longitude()).isEqualTo(72.12);
    });
    assertThat(as.stranger(() -> register.countByOblast(filter(null)))).containsExactly(java.util.Map.entry("41706000000000", 1L));
  }

  @Test
  void what_was_a_protected_place_once_has_no_public_point_on_any_day() throws Exception {
    var number = active("CRISIS", "Калкан");
    at(number, "39.61", "72.11");
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, facts("FAM_HOME", "Ачык", RENAMED)));
    confirmWaiting(number);

    assertThat(on(null)).singleElement().satisfies(one -> assertThat(one.category()).isEqualTo("FAM_HOME"));
    assertThat(as.stranger(() -> register.places(filter(null), 50))).isEmpty();
    assertThat(as.stranger(() -> register.places(filter(RENAMED.minusDays(1)), 50))).isEmpty();
  }

  private List<PublicInstitution> on(LocalDate day) throws Exception {
    return as.stranger(() -> register.rows(filter(day), new PageRequest<>(0, 10, InstitutionSort.NUMBER, true)));
  }

  private InstitutionFilter filter(LocalDate day) {
    return new InstitutionFilter(mark, null, null, null, null, day, null);
  }

  private String active(String category, String name) throws Exception {
    var number = as.registrar(() -> service.register(facts(category, name, FOUNDED)));
    confirmWaiting(number);
    return number;
  }

  private void confirmWaiting(String number) throws Exception {
    var waiting = as.registrar(() -> institutions.changes(number)).stream().filter(change -> change.state() == ChangeState.WAITING).toList();
    for (var change : waiting) {
      as.second(Role.REGISTRAR, () -> service.confirm(change.id()));
    }
  }

  private void at(String number, String latitude, String longitude) throws Exception {
    as.registrar(() -> service.addSite(number, new SiteEntry(new SitePlan("Негизги", ALAY, "Мисал көчөсү 1", new BigDecimal(latitude), new BigDecimal(longitude), 10), null, "Test")));
  }

  private NewFacts facts(String category, String name, LocalDate from) {
    return new NewFacts(name + " " + mark, null, null, category, "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", null, null, 3, 17, 12, from, "Test");
  }
}
