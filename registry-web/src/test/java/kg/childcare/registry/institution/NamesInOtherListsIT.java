package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kg.childcare.registry.accreditation.NewApplication;
import kg.childcare.registry.accreditation.service.AccreditationQueries;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.accreditation.service.ApplicationFilter;
import kg.childcare.registry.accreditation.service.ApplicationRow;
import kg.childcare.registry.accreditation.service.ApplicationSort;
import kg.childcare.registry.children.service.Receiver;
import kg.childcare.registry.children.service.TransferQueries;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.InspectionGiven;
import kg.childcare.registry.inspection.service.InspectionFilter;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.InspectionRow;
import kg.childcare.registry.inspection.service.InspectionSort;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** In the lists of visits, applications and receiving homes, too, whatever is typed finds what reading every text finds. */
@RegistryTest
class NamesInOtherListsIT {
  private static final String ALAY = "41706207000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);
  private static final int TYPED = 40;

  @Inject
  As as;

  @Inject
  InspectionGiven given;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  AccreditationService applications;

  @Inject
  AccreditationQueries applied;

  @Inject
  InspectionQueries visits;

  @Inject
  TransferQueries transfers;

  @Inject
  PublicRegister register;

  @Inject
  Clock clock;

  private final String own = "ж" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "сөз";

  @Test
  void whatever_is_typed_finds_what_reading_every_text_finds() throws Exception {
    var first = known("Бермет " + own + " №7");
    var second = known("Айбермет-" + own);
    assertThat(visited(own)).containsExactlyInAnyOrder(first, second);
    var random = new Random(20261129);
    var text = "бермет " + own + " 7 алай";
    for (int i = 0; i < TYPED; i++) {
      int from = random.nextInt(text.length() - 1);
      var typed = text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(12)));
      for (var number : List.of(first, second)) {
        expectSame(number, typed + " " + number);
      }
    }
  }

  @Test
  void pieces_are_found_in_any_order_and_nothing_typed_finds_all() throws Exception {
    var number = known("Бермет " + own);

    for (var typed : List.of(own.toUpperCase() + " бермет", own.substring(2) + ", «берм»", number, number.substring(1) + " " + own)) {
      assertThat(visited(typed)).as(typed).containsExactly(number);
      assertThat(appliedFor(typed)).as(typed).containsExactly(number);
      assertThat(receiving(typed)).as(typed).containsExactly(number);
    }
    assertThat(visited(own + " жокто")).isEmpty();
    assertThat(appliedFor(own + " жокто")).isEmpty();
    assertThat(receiving(own + " жокто")).isEmpty();
    assertThat(as.<Long>registrar(() -> visits.count(visits(" ")))).isEqualTo(as.<Long>registrar(() -> visits.count(InspectionFilter.ALL))).isPositive();
    assertThat(as.<Long>registrar(() -> applied.count(applications("")))).isEqualTo(as.<Long>registrar(() -> applied.count(ApplicationFilter.ALL))).isPositive();
    assertThat(visited("«»")).as("signs alone").isEmpty();
    assertThat(appliedFor("–")).as("signs alone").isEmpty();
  }

  @Test
  void an_application_is_found_by_its_own_number_and_a_home_by_its_new_name_at_once() throws Exception {
    var number = known("Эски " + own);
    var application = as.registrar(() -> applied.rows(applications(own), PageRequest.page(0, 10, ApplicationSort.NUMBER))).get(0).number();
    assertThat(appliedFor(application)).containsExactly(number);

    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, facts("Жаңы " + own, LocalDate.now(clock))));

    assertThat(receiving("жаңы " + own)).containsExactly(number);
    assertThat(visited("жаңы " + own)).containsExactly(number);
    assertThat(visited("эски " + own)).isEmpty();
    assertThat(appliedFor("эски " + own)).isEmpty();
  }

  @Test
  void everybody_finds_a_number_in_a_name_and_nobody_a_telephone() throws Exception {
    var number = known("Бермет " + own + " 4711");

    assertThat(published(own + " 4711")).isEqualTo(1);
    assertThat(published(number)).isEqualTo(1);
    assertThat(published(own + " 000001")).isZero();
    assertThat(as.<Long>registrar(() -> institutions.count(filter(own + " 000001", false)))).isEqualTo(1);
  }

  private void expectSame(String number, String typed) throws Exception {
    var read = as.<Long>registrar(() -> institutions.count(filter(typed, true))) == 1 ? List.of(number) : List.<String>of();
    assertThat(visited(typed)).as("visits: " + typed).isEqualTo(read);
    assertThat(appliedFor(typed)).as("applications: " + typed).isEqualTo(read);
    assertThat(receiving(typed)).as("receivers: " + typed).isEqualTo(read);
  }

  private List<String> visited(String typed) throws Exception {
    var rows = as.registrar(() -> visits.rows(visits(typed), PageRequest.page(0, 10, InspectionSort.VISIT_DATE))).stream().map(InspectionRow::institutionNumber).toList();
    assertThat(as.<Long>registrar(() -> visits.count(visits(typed)))).isEqualTo(rows.size());
    return rows;
  }

  private List<String> appliedFor(String typed) throws Exception {
    var rows = as.registrar(() -> applied.rows(applications(typed), PageRequest.page(0, 10, ApplicationSort.NUMBER))).stream().map(ApplicationRow::institution).toList();
    assertThat(as.<Long>registrar(() -> applied.count(applications(typed)))).isEqualTo(rows.size());
    return rows;
  }

  private List<String> receiving(String typed) throws Exception {
    return as.registrar(() -> transfers.receivers(typed)).stream().map(Receiver::number).toList();
  }

  private long published(String typed) throws Exception {
    return as.<Long>stranger(() -> register.count(filter(typed, false)));
  }

  private static InspectionFilter visits(String typed) {
    return new InspectionFilter(typed, null, null, false);
  }

  private static ApplicationFilter applications(String typed) {
    return new ApplicationFilter(typed, null, null, null);
  }

  /** @param texts whether the texts of the register are read instead of its words */
  private InstitutionFilter filter(String typed, boolean texts) {
    return new InstitutionFilter(typed, null, null, null, null, null, texts ? clock.instant().plusSeconds(1) : null);
  }

  /** A working home that was visited and has applied; its number. */
  private String known(String name) throws Exception {
    var number = as.registrar(() -> service.register(facts(name, FOUNDED)));
    as.second(Role.REGISTRAR, () -> service.confirm(as.registrar(() -> institutions.changes(number)).get(0).id()));
    as.registrar(() -> applications.draft(new NewApplication(number, "FAM_HOME", ALAY, "Alay 1", 12, null, null)));
    given.begun(number);
    return number;
  }

  private static NewFacts facts(String name, LocalDate from) {
    return new NewFacts(name, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", "0000 000001", null, 3, 17, 12, from, "Test");
  }
}
