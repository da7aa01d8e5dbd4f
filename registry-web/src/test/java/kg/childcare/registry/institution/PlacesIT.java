package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.PlaceDot;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.security.service.AccountService;
import kg.childcare.registry.shared.Role;
import org.junit.jupiter.api.Test;

/** Where institutions lie on the map, and which columns of their list a person sees. */
@RegistryTest
class PlacesIT {
  private static final String ALAY = "41706207000000";
  private static final String OSH_OBLAST = "41706000000000";
  private static final String NARYN_OBLAST = "41704000000000";
  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private static final int COUNTRY = 4;

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  AccountService account;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void neighbours_in_the_same_state_are_one_point_and_a_single_place_leads_to_its_record() throws Exception {
    var one = at("CH_HOME", "39.61", "72.11");
    at("CH_HOME", "39.62", "72.12");
    var far = at("CH_HOME", "39.90", "72.60");

    assertThat(dots(OSH_OBLAST, null)).hasSize(2).anySatisfy(dot -> {
      assertThat(dot.places()).isEqualTo(2);
      assertThat(dot.latitude()).isBetween(39.60, 39.63);
      assertThat(dot.oblast()).isEqualTo(OSH_OBLAST);
    }).anySatisfy(dot -> assertThat(dot.number()).isEqualTo(far));
    assertThat(as.registrar(() -> institutions.places(filter(null), 500))).hasSize(3).extracting(PlaceDot::number).contains(one);
  }

  @Test
  void a_protected_place_has_no_point_for_anybody_and_is_in_no_number() throws Exception {
    at("CH_HOME", "39.61", "72.11");
    at("CRISIS", "39.61", "72.11");

    for (var role : List.of(Role.REGISTRAR, Role.MONITOR, Role.INSPECTOR, Role.PROTECTION, Role.PLANNER)) {
      assertThat(as.national(role, () -> institutions.places(filter(null), COUNTRY))).as(role).singleElement().satisfies(dot -> assertThat(dot.places()).isEqualTo(1));
      assertThat(as.national(role, () -> institutions.places(filter("CRISIS"), COUNTRY))).as(role).isEmpty();
    }
  }

  @Test
  void what_was_a_protected_place_once_has_no_point_on_any_day() throws Exception {
    var number = at("CRISIS", "39.61", "72.11");
    var change = as.second(Role.REGISTRAR, () -> institutions.changes(number)).get(0).id();
    as.second(Role.REGISTRAR, () -> service.confirm(change));
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, facts("CH_HOME", LocalDate.of(2022, 1, 1))));
    var later = as.second(Role.REGISTRAR, () -> institutions.changes(number)).stream().filter(one -> one.state() == ChangeState.WAITING).findFirst().orElseThrow().id();
    as.second(Role.REGISTRAR, () -> service.confirm(later));

    assertThat(as.registrar(() -> institutions.card(number, null, null)).category()).isEqualTo("CH_HOME");
    assertThat(as.registrar(() -> institutions.places(filter(null), COUNTRY))).isEmpty();
    assertThat(as.registrar(() -> institutions.places(new InstitutionFilter(mark, null, null, null, null, LocalDate.of(2021, 1, 1), null), COUNTRY))).isEmpty();
  }

  @Test
  void points_are_of_institutions_that_the_reader_may_see() throws Exception {
    at("CH_HOME", "39.61", "72.11");

    assertThat(dots(OSH_OBLAST, null)).hasSize(1);
    assertThat(dots(NARYN_OBLAST, null)).isEmpty();
    assertThat(as.stranger(() -> {
      try {
        return institutions.places(filter(null), COUNTRY).size();
      } catch (RuntimeException refused) {
        return -1;
      }
    })).isEqualTo(-1);
  }

  @Test
  void chosen_columns_are_kept_for_the_person_alone() throws Exception {
    var list = "TEST_" + mark.substring(0, 8);
    as.registrar(() -> account.showColumns(list, List.of("status", "category")));
    as.registrar(() -> account.showColumns(list, List.of("status")));

    assertThat(as.registrar(() -> account.shownColumns())).containsEntry(list, List.of("status"));
    assertThat(as.national(Role.MONITOR, () -> account.shownColumns())).doesNotContainKey(list);
  }

  private List<PlaceDot> dots(String territory, String category) throws Exception {
    return as.in(territory, Role.REGISTRAR, () -> institutions.places(filter(category), COUNTRY));
  }

  private InstitutionFilter filter(String category) {
    return new InstitutionFilter(mark, null, category, null, null, null, null);
  }

  private String at(String category, String latitude, String longitude) throws Exception {
    var number = as.registrar(() -> service.register(facts(category, FROM)));
    as.registrar(() -> service.addSite(number, new SiteEntry(new SitePlan("Негизги", ALAY, "Мисал көчөсү 1", new BigDecimal(latitude), new BigDecimal(longitude), 10), null, "Test")));
    return number;
  }

  private NewFacts facts(String category, LocalDate from) {
    return new NewFacts("Үй " + mark + UUID.randomUUID(), null, null, category, "STATE", ALAY, null, null, "Министрлик", null, null, 7, 17, 10, from, "Сыноо");
  }
}
