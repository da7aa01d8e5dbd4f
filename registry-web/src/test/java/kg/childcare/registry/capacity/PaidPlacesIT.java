package kg.childcare.registry.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kg.childcare.registry.capacity.service.FundingFilter;
import kg.childcare.registry.capacity.service.FundingQueries;
import kg.childcare.registry.capacity.service.FundingRow;
import kg.childcare.registry.capacity.service.FundingSort;
import kg.childcare.registry.capacity.service.OccupancyDay;
import kg.childcare.registry.capacity.service.OccupancyQueries;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidPlacesRow;
import kg.childcare.registry.capacity.service.PaidPlacesService;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.RoomPlan;
import kg.childcare.registry.institution.RoomPurpose;
import kg.childcare.registry.institution.RoomSex;
import kg.childcare.registry.institution.SitePlan;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class PaidPlacesIT {
  private static final String NARYN = "41704000000000";

  @Inject
  ProposalQueries proposals;

  @Inject
  ProposalService heard;

  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  PaidPlacesService service;

  @Inject
  PaidPlacesQueries paid;

  @Inject
  FundingQueries funding;

  @Inject
  OccupancyQueries occupancy;

  @Inject
  InstitutionQueries institutions;

  @Inject
  InstitutionService registry;

  @Test
  void paid_places_count_when_a_second_registrar_has_confirmed_them() throws Exception {
    var home = given.familyHome(10);
    var from = given.today().minusDays(30);
    var id = as.registrar(() -> service.propose(home.number(), entered(8, from, null)));
    assertThat(as.registrar(() -> occupancy.on(home.number(), null).day().paid())).isNull();
    assertThat(as.registrar(() -> paid.waiting())).extracting(PaidPlacesRow::id).contains(id);

    assertThatThrownBy(() -> as.registrar(() -> service.confirm(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("secondPersonNeeded");
    as.second(Role.REGISTRAR, () -> service.confirm(id));

    assertThat(as.registrar(() -> occupancy.on(home.number(), from).day().paid())).isEqualTo(8);
    assertThat(as.registrar(() -> occupancy.on(home.number(), from.minusDays(1)).day().paid())).isNull();
    assertThat(as.national(Role.PROTECTION, () -> occupancy.on(home.number(), from).day().paid())).isNull();
    assertThat(as.clerkOf(home.id(), () -> paid.of(home.number()))).singleElement().satisfies(row -> assertThat(row.stands()).isTrue());
  }

  @Test
  void a_correction_supersedes_and_both_stay_readable() throws Exception {
    var home = given.familyHome(10);
    var from = given.today().minusDays(30);
    var wrong = confirmed(home, entered(80, from, null));
    var right = confirmed(home, entered(8, from, wrong));

    assertThat(as.registrar(() -> occupancy.on(home.number(), null).day().paid())).isEqualTo(8);
    assertThat(as.registrar(() -> paid.of(home.number()))).extracting(PaidPlacesRow::id).containsExactly(right, wrong);
    var other = given.familyHome(10);
    assertThatThrownBy(() -> as.registrar(() -> service.propose(other.number(), entered(8, from, right)))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_declined_entry_keeps_its_reason() throws Exception {
    var home = given.familyHome(10);
    var id = as.registrar(() -> service.propose(home.number(), entered(8, given.today(), null)));

    as.second(Role.REGISTRAR, () -> service.decline(id, "The order says six"));

    assertThat(as.registrar(() -> paid.of(home.number()))).singleElement().extracting(PaidPlacesRow::decisionReason).isEqualTo("The order says six");
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> service.confirm(id))).hasMessageContaining("changeAlreadyDecided");
  }

  @Test
  void the_author_of_a_declined_entry_is_told_until_it_is_read() throws Exception {
    var home = given.familyHome(10);
    var id = as.registrar(() -> service.propose(home.number(), entered(8, given.today(), null)));
    as.second(Role.REGISTRAR, () -> service.decline(id, "The order says six"));

    assertThat(as.registrar(() -> proposals.declined()).stream().filter(one -> one.number().equals(home.number()))).singleElement()
        .satisfies(told -> assertThat(told.kind()).isEqualTo(ProposalKind.PAID_PLACES))
        .satisfies(told -> assertThat(told.why()).isEqualTo("The order says six"));
    assertThat(as.second(Role.REGISTRAR, () -> proposals.declined())).noneMatch(one -> one.number().equals(home.number()));
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> heard.hear(ProposalKind.PAID_PLACES, id))).isInstanceOf(NotThere.class);
    as.registrar(() -> heard.hear(ProposalKind.PAID_PLACES, id));

    assertThat(as.registrar(() -> proposals.declined())).noneMatch(one -> one.number().equals(home.number()));
  }

  @Test
  void only_registrars_of_the_place_enter_and_confirm() throws Exception {
    var home = given.familyHome(10);
    var id = as.registrar(() -> service.propose(home.number(), entered(8, given.today(), null)));

    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> service.confirm(id))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
    assertThatThrownBy(() -> as.clerkOf(home.id(), () -> service.propose(home.number(), entered(9, given.today(), null)))).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    assertThatThrownBy(() -> as.in(NARYN, Role.REGISTRAR, () -> service.confirm(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(NARYN, Role.REGISTRAR, () -> service.propose(home.number(), entered(9, given.today(), null)))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in(NARYN, Role.REGISTRAR, () -> paid.of(home.number()))).isInstanceOf(NotThere.class);
    assertThat(as.in(NARYN, Role.REGISTRAR, () -> paid.waiting())).extracting(PaidPlacesRow::id).doesNotContain(id);
    assertThatThrownBy(() -> as.registrar(() -> service.confirm(-1))).isInstanceOf(NotThere.class);
  }

  @Test
  void two_who_enter_or_confirm_at_the_same_time_do_it_once() throws Exception {
    var home = given.familyHome(10);
    Callable<Long> entering = () -> as.registrar(() -> service.propose(home.number(), entered(8, given.today(), null)));

    assertThat(AtOnce.refusals(entering, entering)).singleElement().satisfies(refused -> assertThat(refused).hasMessageContaining("paidWaiting"));

    var id = as.registrar(() -> paid.of(home.number())).get(0).id();
    Callable<Object> confirming = () -> as.second(Role.REGISTRAR, () -> {
      service.confirm(id);
      return null;
    });
    assertThat(AtOnce.refusals(confirming, confirming)).singleElement().satisfies(refused -> assertThat(refused).hasMessageContaining("changeAlreadyDecided"));
    assertThat(as.registrar(() -> paid.of(home.number()))).hasSize(1);
  }

  /** The list over all institutions, by the database, and the months of one institution, by the model, are the same numbers. */
  @Test
  void the_list_says_what_the_months_say() throws Exception {
    var month = YearMonth.from(given.today()).minusMonths(2);
    for (var paidFrom : List.of(month.atDay(1).minusDays(40), month.atDay(11))) {
      var home = given.familyHome(10);
      confirmed(home, entered(5, paidFrom, null));
      admitted(home, month.atDay(1).minusDays(20));
      admitted(home, month.atDay(6));
      admitted(home, month.plusMonths(1).atDay(2));

      var months = as.registrar(() -> paid.months(home.number(), month.minusMonths(1), YearMonth.from(given.today())));
      var listed = listed(new FundingFilter(month.minusMonths(1), YearMonth.from(given.today()), null, null, null, null), home);

      assertThat(listed.emptyPaid()).isEqualByComparingTo(months.emptyPaid()).isPositive();
      var days = months.months().stream().mapToLong(PaidMonth::days).sum();
      assertThat(listed.children().doubleValue()).isCloseTo((double) months.months().stream().mapToLong(PaidMonth::childDays).sum() / days, offset(0.06));
      assertThat(listed.paid()).isEqualByComparingTo("5.0");
    }
  }

  @Test
  void a_whole_month_of_an_empty_place_costs_its_price() throws Exception {
    var home = given.familyHome(10);
    var month = YearMonth.from(given.today()).minusMonths(1);
    confirmed(home, entered(3, month.atDay(1), null));
    admitted(home, month.atDay(1));
    admitted(home, month.atDay(1));

    var span = as.registrar(() -> paid.months(home.number(), month, month));

    assertThat(span.months()).singleElement().satisfies(one -> {
      assertThat(one.days()).isEqualTo(month.lengthOfMonth());
      assertThat(one.paid()).isEqualByComparingTo("3.0");
      assertThat(one.children()).isEqualByComparingTo("2.0");
      assertThat(one.difference()).isEqualByComparingTo(Integer.toString(one.som()));
    });
    assertThat(listed(new FundingFilter(month, month, null, null, Payer.LOCAL_BUDGET, FundingFilter.Balance.EMPTY_PAID), home).payers()).containsExactly(Payer.LOCAL_BUDGET);
    assertThat(all(new FundingFilter(month, month, null, null, null, FundingFilter.Balance.UNPAID_CHILDREN), Role.REGISTRAR)).extracting(FundingRow::number).doesNotContain(home.number());
    assertThat(all(new FundingFilter(month, month, null, null, Payer.OTHER, null), Role.REGISTRAR)).extracting(FundingRow::number).doesNotContain(home.number());
    assertThat(all(new FundingFilter(month, month, NARYN, null, null, null), Role.REGISTRAR)).extracting(FundingRow::number).doesNotContain(home.number());
  }

  @Test
  void a_month_with_too_many_children_hides_no_empty_place_of_another_month() throws Exception {
    var home = given.familyHome(10);
    var month = YearMonth.from(given.today()).minusMonths(2);
    confirmed(home, entered(1, month.atDay(1), null));
    for (int child = 0; child < 3; child++) {
      admitted(home, month.plusMonths(1).atDay(1));
    }

    var span = as.registrar(() -> paid.months(home.number(), month, month.plusMonths(1)));
    var listed = listed(new FundingFilter(month, month.plusMonths(1), null, null, null, FundingFilter.Balance.EMPTY_PAID), home);

    var som = Integer.toString(span.months().get(0).som());
    assertThat(span.emptyPaid()).isEqualByComparingTo(som);
    assertThat(span.unpaid()).isEqualByComparingTo(new BigDecimal(som).multiply(new BigDecimal(2)));
    assertThat(listed.emptyPaid()).isEqualByComparingTo(span.emptyPaid());
    assertThat(listed.unpaid()).isEqualByComparingTo(span.unpaid());
    assertThat(listed(new FundingFilter(month, month.plusMonths(1), null, null, null, FundingFilter.Balance.UNPAID_CHILDREN), home)).isEqualTo(listed);
  }

  @Test
  void places_that_are_paid_for_after_the_closing_are_no_places_and_stand_apart_until_the_payer_stops() throws Exception {
    var home = given.familyHome(10);
    var month = YearMonth.from(given.today());
    confirmed(home, entered(3, month.minusMonths(1).atDay(1), null));
    var before = as.registrar(() -> funding.closed());
    var elsewhere = as.in(NARYN, Role.REGISTRAR, () -> funding.closed());
    var site = as.registrar(() -> registry.addSite(home.number(), new SiteEntry(new SitePlan("Main", home.territoryCode(), "Nur 1", null, null, 8), null, "Test")));
    as.registrar(() -> registry.addRoom(home.number(), site, new RoomPlan("1", "1", "101", RoomPurpose.BEDROOM, RoomSex.GIRLS, null, null, new BigDecimal("20"), 5, null)));
    close(home);

    assertThat(as.registrar(() -> funding.closed())).isEqualTo(before + 1);
    assertThat(as.in(NARYN, Role.REGISTRAR, () -> funding.closed())).isEqualTo(elsewhere);
    var series = as.registrar(() -> occupancy.series(home.number(), given.today().minusDays(1), given.today().plusDays(1)));
    assertThat(series.days()).extracting(OccupancyDay::paid, OccupancyDay::closedPaid).containsExactly(tuple(3, null), tuple(0, 3), tuple(0, 3));
    assertThat(series.days()).extracting(OccupancyDay::approved).containsExactly(10, null, null);
    assertThat(series.days()).extracting(OccupancyDay::usable).as("a bed in a home that is no more").containsOnlyNulls();
    var span = as.registrar(() -> paid.months(home.number(), month, month));
    assertThat(span.closed()).isEqualByComparingTo(new BigDecimal(3 * span.months().get(0).som()).divide(new BigDecimal(month.lengthOfMonth()), 0, RoundingMode.HALF_UP));
    assertThat(span.months().get(0).days()).isEqualTo(given.today().getDayOfMonth() - 1);
    var listed = listed(new FundingFilter(month, month, null, null, null, FundingFilter.Balance.CLOSED), home);
    assertThat(listed.closed()).isEqualByComparingTo(span.closed());
    assertThat(listed.emptyPaid()).isEqualByComparingTo(span.emptyPaid());
    assertThat(listed.payers()).containsExactly(Payer.LOCAL_BUDGET);
    assertThat(all(new FundingFilter(month.minusMonths(1), month.minusMonths(1), null, null, null, FundingFilter.Balance.CLOSED), Role.ANALYST)).extracting(FundingRow::number).doesNotContain(home.number());

    confirmed(home, entered(0, given.today().plusDays(1), null));
    var republican = confirmed(home, ofRepublic(2, given.today(), null));
    assertThat(as.registrar(() -> funding.closed())).as("two payers, one of whom stops tomorrow").isEqualTo(before + 1);
    confirmed(home, ofRepublic(0, given.today(), republican));
    confirmed(home, entered(0, given.today(), null));
    assertThat(as.registrar(() -> funding.closed())).isEqualTo(before);
    assertThat(as.registrar(() -> paid.months(home.number(), month, month)).closed()).isZero();
  }

  private void close(InstitutionRef home) throws Exception {
    for (var next : List.of(InstitutionStatus.CLOSING, InstitutionStatus.CLOSED)) {
      as.registrar(() -> {
        var now = institutions.card(home.number(), null, null);
        registry.change(home.number(), null, next, new NewFacts(now.name().ky(), now.name().ru(), now.name().en(), now.category(), now.ownership(), now.territory(), now.founder(),
            now.operator(), now.supervisor(), now.phone(), now.taxNumber(), now.ageMin(), now.ageMax(), now.capacity(), given.today(), "Test"));
      });
      var change = as.registrar(() -> institutions.changes(home.number())).stream().filter(one -> one.state() == ChangeState.WAITING).findFirst().orElseThrow().id();
      as.second(Role.REGISTRAR, () -> registry.confirm(change));
    }
  }

  @Test
  void the_list_is_open_to_those_who_answer_for_money_and_keeps_to_their_territory() throws Exception {
    var home = given.familyHome(10);
    confirmed(home, entered(3, given.today().minusMonths(3), null));

    for (var role : List.of(Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.ANALYST)) {
      assertThat(all(FundingFilter.ALL, role)).as(role).extracting(FundingRow::number).contains(home.number());
    }
    for (var role : List.of(Role.COMMISSION, Role.INSPECTOR, Role.PROTECTION, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> funding.count(FundingFilter.ALL))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
    assertThat(as.in(NARYN, Role.REGISTRAR, () -> EveryPage.of(FundingSort.NUMBER, page -> funding.rows(FundingFilter.ALL, page)))).extracting(FundingRow::number).doesNotContain(home.number());
    assertThatThrownBy(() -> as.registrar(() -> funding.count(new FundingFilter(YearMonth.of(2026, 3), YearMonth.of(2026, 2), null, null, null, null)))).hasMessageContaining("spanBackwards");
    assertThat(as.registrar(() -> funding.total(FundingFilter.ALL)).emptyPaid()).isPositive();
  }

  private FundingRow listed(FundingFilter filter, InstitutionRef home) throws Exception {
    return all(filter, Role.REGISTRAR).stream().filter(row -> row.number().equals(home.number())).findFirst().orElseThrow();
  }

  private List<FundingRow> all(FundingFilter filter, String role) throws Exception {
    return as.national(role, () -> {
      var rows = new ArrayList<FundingRow>();
      funding.each(filter, FundingSort.EMPTY_PAID, false, rows::add);
      assertThat(rows).isSortedAccordingTo((one, other) -> other.emptyPaid().compareTo(one.emptyPaid()));
      assertThat(funding.count(filter)).isEqualTo(rows.size());
      return rows;
    });
  }

  private long confirmed(InstitutionRef home, NewPaidPlaces entered) throws Exception {
    var id = as.registrar(() -> service.propose(home.number(), entered));
    as.second(Role.REGISTRAR, () -> service.confirm(id));
    return id;
  }

  private static NewPaidPlaces entered(int places, LocalDate from, Long corrects) {
    return entered(Payer.LOCAL_BUDGET, places, from, corrects);
  }

  private static NewPaidPlaces ofRepublic(int places, LocalDate from, Long corrects) {
    return entered(Payer.REPUBLICAN_BUDGET, places, from, corrects);
  }

  private static NewPaidPlaces entered(Payer payer, int places, LocalDate from, Long corrects) {
    return new NewPaidPlaces(payer, places, from, "12/3", LocalDate.of(2025, 12, 20), "Budget of the year", corrects);
  }

  private void admitted(InstitutionRef home, LocalDate day) throws Exception {
    as.clerkOf(home.id(), () -> children.admit(given.admission(day, given.court(day))));
  }
}
