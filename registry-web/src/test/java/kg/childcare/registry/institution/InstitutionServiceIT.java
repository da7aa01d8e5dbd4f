package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChangeSort;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.institution.service.RoomChange;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.institution.service.SiteEnding;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class InstitutionServiceIT {
  private static final String ALAY = "41706207000000";
  private static final String OSH_OBLAST = "41706000000000";
  private static final String NARYN_OBLAST = "41704000000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);

  @Inject
  As as;

  @PersistenceContext
  EntityManager em;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ProposalQueries proposals;

  @Inject
  ProposalService proposing;

  @Inject
  PublicRegister register;

  @Inject
  Parameters parameters;

  @Inject
  Clock clock;

  @Test
  void two_registrars_put_an_institution_in_the_register() throws Exception {
    var number = as.registrar(() -> service.register(facts("Нур-1", 12)));
    assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(InstitutionStatus.PROPOSED);

    as.second(Role.REGISTRAR, () -> service.confirm(waiting(number)));

    assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(as.stranger(() -> register.institution(number))).extracting(PublicInstitution::status).isEqualTo(InstitutionStatus.ACTIVE);
  }

  @Test
  void the_public_does_not_see_what_is_only_proposed() throws Exception {
    var number = as.registrar(() -> service.register(facts("Нур-2", 12)));

    assertThatThrownBy(() -> as.stranger(() -> register.institution(number))).isInstanceOf(NotThere.class);
  }

  @Test
  void nobody_confirms_the_own_entry() throws Exception {
    var number = as.registrar(() -> service.register(facts("Нур-3", 12)));

    assertThatThrownBy(() -> as.registrar(() -> service.confirm(waiting(number)))).isInstanceOf(RuleViolation.class).hasMessageContaining("secondPersonNeeded");
  }

  @Test
  void nothing_is_written_when_a_rule_is_broken() throws Exception {
    var name = "Тар " + UUID.randomUUID();

    assertThatThrownBy(() -> as.registrar(() -> service.register(facts(name, 13)))).isInstanceOf(RuleViolation.class).hasMessageContaining("capacityAboveCap");

    assertThat(as.registrar(() -> institutions.count(text(name)))).isZero();
  }

  @Test
  void it_is_found_by_any_spelling_of_its_name_and_place() throws Exception {
    var number = as.registrar(() -> service.register(facts("Үмүт-Өрүк", 10)));

    for (var typed : List.of("умут орук", "ҮМҮТ", number, "алай умут")) {
      assertThat(as.registrar(() -> institutions.rows(text(typed), PageRequest.page(0, 50, InstitutionSort.NAME)))).extracting(InstitutionRow::number).contains(number);
    }
  }

  @Test
  void the_register_reads_as_of_a_past_day_and_as_it_was_known() throws Exception {
    var number = active("Нур-5");
    var before = as.registrar(() -> institutions.history(number)).get(0).recordedAt();
    var smaller = changed(facts("Нур-5", 8), LocalDate.of(2026, 1, 12));
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, smaller));
    as.second(Role.REGISTRAR, () -> service.confirm(waiting(number)));

    assertThat(as.registrar(() -> institutions.card(number, LocalDate.of(2026, 1, 11), null).capacity())).isEqualTo(12);
    assertThat(as.registrar(() -> institutions.card(number, LocalDate.of(2026, 1, 12), null).capacity())).isEqualTo(8);
    assertThat(as.registrar(() -> institutions.card(number, LocalDate.of(2026, 1, 12), before.plus(1, ChronoUnit.MICROS)).capacity())).isEqualTo(12);
    assertThat(as.registrar(() -> institutions.history(number, before))).allSatisfy(then -> assertThat(then.capacity()).isEqualTo(12))
        .filteredOn(then -> then.supersededAt() == null).hasSize(1);
  }

  @Test
  void one_that_opens_on_a_day_ahead_is_found_and_confirmed_today() throws Exception {
    var opening = LocalDate.now(clock).plusDays(40);
    var number = as.registrar(() -> service.register(changed(facts("Нур-50", 12), opening)));

    assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(InstitutionStatus.PROPOSED);
    assertThat(as.registrar(() -> institutions.count(text(number)))).isOne();
    as.second(Role.REGISTRAR, () -> service.confirm(waiting(number)));

    assertThat(as.registrar(() -> institutions.card(number, null, null).status())).isEqualTo(InstitutionStatus.PROPOSED);
    assertThat(as.registrar(() -> institutions.card(number, opening, null).status())).isEqualTo(InstitutionStatus.ACTIVE);
  }

  @Test
  void that_it_was_there_earlier_is_said_with_a_second_person() throws Exception {
    var number = active("Нур-51");
    var earlier = FOUNDED.minusYears(9);
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, changed(facts("Нур-51", 12), earlier)));

    assertThatThrownBy(() -> as.registrar(() -> institutions.card(number, earlier, null))).isInstanceOf(NotThere.class);
    as.second(Role.REGISTRAR, () -> service.confirm(waiting(number)));

    assertThat(as.registrar(() -> institutions.card(number, earlier, null).status())).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(as.registrar(() -> institutions.count(new InstitutionFilter(number, null, null, null, null, earlier, null)))).isOne();
    assertThatThrownBy(() -> as.registrar(() -> institutions.card(number, earlier.minusDays(1), null))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_change_prepared_on_an_older_state_is_refused() throws Exception {
    var number = active("Нур-6");
    var version = as.registrar(() -> institutions.card(number, null, null).version());
    as.registrar(() -> service.addSite(number, new SiteEntry(site(4), null, "Test")));

    assertThatThrownBy(() -> as.registrar(() -> service.change(number, version, InstitutionStatus.ACTIVE, facts("Нур-6", 12)))).isInstanceOf(Stale.class);
  }

  @Test
  void sites_and_rooms_are_kept_and_judged() throws Exception {
    var number = active("Нур-7");
    var site = as.registrar(() -> service.addSite(number, new SiteEntry(site(8), null, "Test")));
    as.registrar(() -> service.addRoom(number, site, new RoomPlan("1", null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, 7, 10, new BigDecimal("12.5"), 4, null)));

    var card = as.registrar(() -> institutions.card(number, null, null));

    assertThat(card.sites()).singleElement().satisfies(kept -> {
      assertThat(kept.usableBeds()).isEqualTo(4);
      assertThat(kept.rooms().get(0).warnings()).extracting(warning -> warning.rule()).containsExactly("institution.rule.roomTooSmall");
    });
  }

  @Test
  void the_second_person_reads_what_a_change_makes_different_and_the_author_takes_it_back() throws Exception {
    var number = active("Нур-70");
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, changed(facts("Нур-70", 8), LocalDate.of(2026, 1, 12))));
    var change = as.registrar(() -> waiting(number));

    assertThat(as.second(Role.REGISTRAR, () -> EveryPage.of(ChangeSort.ENTERED, proposals::rows))).filteredOn(row -> row.id() == change).singleElement()
        .extracting(ChangeRow::differences).isEqualTo(List.of(new TimelineStep.FieldChange(ProfileField.CAPACITY, 12, 8)));
    assertThat(as.clerkOf(as.registrar(() -> institutions.byNumber(number).id()), () -> institutions.changes(number))).allSatisfy(row -> assertThat(row.proposedBy()).isNull());
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> proposing.takeBack(ProposalKind.CHANGE, change))).isInstanceOf(NotThere.class);
    as.registrar(() -> proposing.takeBack(ProposalKind.CHANGE, change));

    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> service.confirm(change))).isInstanceOf(RuleViolation.class).hasMessageContaining("changeAlreadyDecided");
    assertThat(as.registrar(() -> institutions.card(number, null, null).capacity())).isEqualTo(12);
    as.registrar(() -> service.change(number, null, InstitutionStatus.ACTIVE, changed(facts("Нур-70", 9), LocalDate.of(2026, 1, 12))));
  }

  @Test
  void an_address_is_corrected_and_ends_and_stays_readable_as_it_was_known() throws Exception {
    var number = active("Нур-71");
    var today = LocalDate.now(clock);
    var site = as.registrar(() -> service.addSite(number, new SiteEntry(site(8), null, "Test")));
    var before = clock.instant();
    var read = as.registrar(() -> institutions.card(number, null, null).version());
    var corrected = new SitePlan("Main", ALAY, "Ак-Буура 5", new BigDecimal("40.5"), new BigDecimal("72.8"), 9);
    as.registrar(() -> service.correctSite(number, read, site, new SiteEntry(corrected, null, "Typing error")));
    assertThatThrownBy(() -> as.registrar(() -> service.correctSite(number, read, site, new SiteEntry(site(7), null, "Read before")))).isInstanceOf(Stale.class);
    as.registrar(() -> service.endSite(number, site, new SiteEnding(today, "Moved")));

    var now = as.registrar(() -> institutions.card(number, null, null).site(site));
    assertThat(now).extracting(InstitutionCard.SiteView::address, InstitutionCard.SiteView::to, InstitutionCard.SiteView::endReason).containsExactly("Ак-Буура 5", today, "Moved");
    assertThat(as.registrar(() -> em.createQuery("select s.addressFolded from Site s where s.id = :id", String.class).setParameter("id", site).getSingleResult()))
        .isEqualTo(AddressFold.of("Ак-Буура 5"));
    assertThat(now.corrections()).singleElement().extracting(InstitutionCard.Corrected::capacity, InstitutionCard.Corrected::reason).containsExactly(8, "Typing error");
    assertThat(now.corrections()).allSatisfy(old -> assertThat(old.overruledBy()).isNotNull());
    assertThat(as.clerkOf(as.registrar(() -> institutions.byNumber(number).id()), () -> institutions.card(number, null, null).site(site)).corrections()).singleElement()
        .satisfies(old -> assertThat(old.overruledBy()).isNull());
    assertThat(as.registrar(() -> institutions.card(number, null, before).site(site)))
        .extracting(InstitutionCard.SiteView::capacity, InstitutionCard.SiteView::to).containsExactly(8, null);
    assertThat(as.registrar(() -> institutions.card(number, today.plusDays(1), null).sites())).isEmpty();
    assertThat(as.registrar(() -> institutions.card(number, today.plusDays(1), before).sites())).hasSize(1);
  }

  @Test
  void an_address_says_since_when_it_is_one_who_entered_it_and_why() throws Exception {
    var number = active("Нур-72");
    var before = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var site = as.registrar(() -> service.addSite(number, new SiteEntry(site(8), FOUNDED.plusDays(1), "Lease of 2020")));
    as.registrar(() -> service.addRoom(number, site, new RoomPlan("1", null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, 7, 10, new BigDecimal("20"), 4, FOUNDED.plusDays(2))));

    assertThat(as.registrar(() -> institutions.card(number, FOUNDED.plusDays(1), null).sites())).singleElement()
        .satisfies(then -> assertThat(List.of(then.from(), then.enterReason(), then.enteredBy(), then.usableBeds())).containsExactly(FOUNDED.plusDays(1), "Lease of 2020", "registrar", 0));
    assertThat(as.registrar(() -> institutions.card(number, FOUNDED.plusDays(2), null).sites())).singleElement().extracting(InstitutionCard.SiteView::usableBeds).isEqualTo(4);
    assertThat(as.registrar(() -> institutions.card(number, FOUNDED, null).sites())).isEmpty();
    assertThat(as.registrar(() -> institutions.card(number, null, before).sites())).as("as it was known before").isEmpty();
    assertThat(as.clerkOf(as.registrar(() -> institutions.byNumber(number).id()), () -> institutions.card(number, null, null).sites())).singleElement().extracting(InstitutionCard.SiteView::enteredBy).isNull();

    var entered = clock.instant().truncatedTo(ChronoUnit.MICROS);
    as.registrar(() -> service.correctSite(number, null, site, new SiteEntry(site(8), FOUNDED, "Lease found")));
    assertThat(as.registrar(() -> institutions.card(number, FOUNDED, null).sites())).singleElement()
        .satisfies(then -> assertThat(then.corrections()).singleElement().extracting(InstitutionCard.Corrected::from).isEqualTo(FOUNDED.plusDays(1)));
    assertThat(as.registrar(() -> institutions.card(number, null, entered).site(site)).from()).as("as it was known before").isEqualTo(FOUNDED.plusDays(1));
    as.registrar(() -> service.correctSite(number, null, site, new SiteEntry(site(7), null, "A room less")));
    assertThat(as.registrar(() -> institutions.card(number, null, null).site(site)).from()).as("no day was said").isEqualTo(FOUNDED);
  }

  @Test
  void a_room_that_changes_is_another_one_from_its_day_on() throws Exception {
    var number = active("Нур-72");
    var site = as.registrar(() -> service.addSite(number, new SiteEntry(site(8), null, "Test")));
    var first = new RoomPlan("1", null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, 7, 10, new BigDecimal("20"), 4, null);
    as.registrar(() -> service.addRoom(number, site, first));
    var room = as.registrar(() -> institutions.card(number, null, null).site(site).rooms().get(0).id());
    var tomorrow = LocalDate.now(clock).plusDays(1);
    var change = new RoomChange(new RoomPlan("1", null, "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, 7, 10, new BigDecimal("20"), 3, tomorrow), "A bed was taken out");
    as.registrar(() -> service.changeRoom(number, room, change));

    assertThat(as.registrar(() -> institutions.card(number, null, null).site(site).usableBeds())).isEqualTo(4);
    assertThat(as.registrar(() -> institutions.card(number, tomorrow, null).site(site).usableBeds())).isEqualTo(3);
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.changeRoom(number, room, change))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_registrar_of_another_oblast_does_not_know_of_it() throws Exception {
    var number = active("Нур-8");

    assertThat(as.in(OSH_OBLAST, Role.REGISTRAR, () -> institutions.card(number, null, null).number())).isEqualTo(number);
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> institutions.card(number, null, null))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.change(number, null, InstitutionStatus.ACTIVE, facts("x", 12)))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.register(facts("y", 12)))).isInstanceOf(RuleViolation.class);
  }

  @Test
  void a_file_of_the_register_holds_what_the_list_shows_its_reader() throws Exception {
    var name = "Тизме" + UUID.randomUUID().toString().substring(0, 8);
    var first = active(name + " а");
    var second = active(name + " б");

    assertThat(numbersFor(OSH_OBLAST, text(name))).containsExactly(first, second);
    assertThat(numbersFor(NARYN_OBLAST, text(name))).isEmpty();
  }

  @Test
  void the_list_is_narrowed_by_what_other_slices_know() throws Exception {
    var name = "Суроо" + UUID.randomUUID().toString().substring(0, 8);
    var number = active(name);

    for (var fits : Map.of(RegisterQuestion.ACCREDITATION, "NONE", RegisterQuestion.OCCUPANCY, "FREE", RegisterQuestion.LAST_VISIT, "NEVER").entrySet()) {
      assertThat(numbersFor(OSH_OBLAST, text(name).and(fits.getKey(), fits.getValue()))).as(fits.getValue()).containsExactly(number);
    }
    for (var other : Map.of(RegisterQuestion.ACCREDITATION, "VALID", RegisterQuestion.OCCUPANCY, "OVER").entrySet()) {
      assertThat(as.registrar(() -> institutions.count(text(name).and(other.getKey(), other.getValue())))).as(other.getValue()).isZero();
    }
    assertThat(as.registrar(() -> institutions.rows(text(name), PageRequest.page(0, 5, InstitutionSort.NAME)))).singleElement().satisfies(row -> {
      assertThat(row.accreditation()).isEqualTo("NONE");
      assertThat(row.children()).isZero();
      assertThat(row.lastVisit()).isNull();
    });
  }

  @Test
  void a_card_is_due_to_be_confirmed_so_many_months_after_the_last_word() throws Exception {
    var name = "Карта" + UUID.randomUUID().toString().substring(0, 8);
    active(name);
    var due = LocalDate.now(clock).plusMonths(as.registrar(() -> parameters.number("institution.still_correct_months", LocalDate.now(clock))));

    assertThat(confirmation(name, "DUE", due.minusDays(1))).isZero();
    assertThat(confirmation(name, "FRESH", due.minusDays(1))).isOne();
    assertThat(confirmation(name, "DUE", due)).isOne();
    assertThat(confirmation(name, "FRESH", due)).isZero();
  }

  @Test
  void whoever_says_that_the_card_is_correct_is_no_longer_asked() throws Exception {
    var name = "Карта" + UUID.randomUUID().toString().substring(0, 8);
    var number = active(name);

    as.registrar(() -> service.confirmStillCorrect(number));

    assertThat(confirmation(name, "DUE", null)).isZero();
    assertThat(as.registrar(() -> institutions.rows(text(name), PageRequest.page(0, 5, InstitutionSort.NAME)))).singleElement()
        .satisfies(row -> assertThat(row.confirmedOn()).isEqualTo(LocalDate.now(clock)));
  }

  @Test
  void the_map_counts_what_the_list_shows_its_reader() throws Exception {
    var name = "Картада" + UUID.randomUUID().toString().substring(0, 8);
    active(name + " а");
    active(name + " б");

    assertThat(as.registrar(() -> institutions.countByOblast(text(name)))).isEqualTo(Map.of(OSH_OBLAST, 2L));
    assertThat(as.in(NARYN_OBLAST, Role.REGISTRAR, () -> institutions.countByOblast(text(name)))).isEmpty();
  }

  private long confirmation(String name, String answer, LocalDate day) throws Exception {
    return as.registrar(() -> institutions.count(new InstitutionFilter(name, null, null, null, null, day, null).and(RegisterQuestion.CONFIRMATION, answer)));
  }

  private List<String> numbersFor(String oblast, InstitutionFilter filter) throws Exception {
    var numbers = new ArrayList<String>();
    as.in(oblast, Role.REGISTRAR, () -> institutions.each(filter, InstitutionSort.NAME, true, row -> numbers.add(row.number())));
    return numbers;
  }

  @Test
  void only_registrars_write_the_register() {
    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> service.register(facts("z", 12)))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  @Test
  void analysts_administrators_and_auditors_do_not_read_it() {
    for (var role : List.of(Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> institutions.count(InstitutionFilter.none()))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  /** The one that is asked for has the highest number, so that all who carry its number in their names come before it. */
  @Test
  void it_is_found_by_its_number_behind_more_than_ten_that_resemble_it() throws Exception {
    var all = new TreeSet<String>();
    while (all.size() < 12) {
      all.add(active("Окшош-" + all.size()));
    }
    var asked = all.pollLast();
    for (var alike : all) {
      as.registrar(() -> service.change(alike, null, InstitutionStatus.ACTIVE, changed(facts("Окшош " + asked, 12), LocalDate.of(2026, 1, 12))));
    }

    assertThat(as.stranger(() -> register.count(text(asked)))).isEqualTo(12);
    assertThat(as.stranger(() -> register.institution(asked)).number()).isEqualTo(asked);
  }

  private String active(String name) throws Exception {
    var number = as.registrar(() -> service.register(facts(name, 12)));
    as.second(Role.REGISTRAR, () -> service.confirm(waiting(number)));
    return number;
  }

  private long waiting(String number) {
    return institutions.changes(number).stream().filter(change -> change.state() == ChangeState.WAITING).mapToLong(ChangeRow::id).findFirst().orElseThrow();
  }

  private static InstitutionFilter text(String typed) {
    return new InstitutionFilter(typed, null, null, null, null, null, null);
  }

  private static SitePlan site(int places) {
    return new SitePlan("A", ALAY, "Street 1", new BigDecimal("40.1"), new BigDecimal("72.9"), places);
  }

  private static NewFacts facts(String name, int places) {
    return new NewFacts(name, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", "0000 000001", null, 3, 17, places, FOUNDED, "Test");
  }

  private static NewFacts changed(NewFacts old, LocalDate from) {
    return new NewFacts(old.nameKy(), null, null, old.category(), old.ownership(), old.territory(), old.founder(), old.operator(), old.supervisor(), old.phone(), null,
        old.ageMin(), old.ageMax(), old.capacity(), from, "Fewer places");
  }
}
