package kg.childcare.registry.accreditation;

import static kg.childcare.registry.accreditation.ApplicationTest.assertRefused;
import static kg.childcare.registry.accreditation.DecisionTest.act;
import static kg.childcare.registry.accreditation.Given.CHAIR;
import static kg.childcare.registry.accreditation.Given.REGISTRAR;
import static kg.childcare.registry.accreditation.Given.TODAY;
import static kg.childcare.registry.accreditation.Given.VALIDITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccreditationTransferTest {
  private static final LocalDate LATER = TODAY.plusMonths(5);
  private static final String PLACE = "41702000000000";

  private final Decision running = Given.decided(Given.accredit(), Vote.FOR, List.of(), TODAY);

  @Test
  void it_changes_what_its_kind_says_and_nothing_else() {
    assertThat(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE).kind()).isEqualTo(ApplicationKind.CAPACITY_CHANGE);
    assertThat(application("CH_HOME", PLACE, "Nur 9", 30, ApplicationKind.SITE_CHANGE).kind()).isEqualTo(ApplicationKind.SITE_CHANGE);
    assertThat(application("FAM_HOME", PLACE, "Nur 1", 10, ApplicationKind.CATEGORY_CHANGE).kind()).isEqualTo(ApplicationKind.CATEGORY_CHANGE);
    assertRefused(() -> application("CH_HOME", PLACE, " nur 1 ", 40, ApplicationKind.SITE_CHANGE), "accreditation.rule.transferChanges");
    assertRefused(() -> application("CH_HOME", PLACE, "Nur 1", 40, ApplicationKind.CAPACITY_CHANGE), "accreditation.rule.transferChanges");
    assertRefused(() -> application("FAM_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), "accreditation.rule.transferChanges");
    assertRefused(() -> application("CH_HOME", PLACE, "Nur 9", 40, ApplicationKind.CATEGORY_CHANGE), "accreditation.rule.transferChanges");
  }

  @Test
  void without_a_running_accreditation_there_is_nothing_to_change() {
    assertRefused(() -> new Application(7, 2, wanted("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), null, true, null, REGISTRAR, TODAY),
        "accreditation.rule.transferWithoutAccreditation");
  }

  @Test
  void the_decision_takes_the_place_of_the_former_from_its_day_and_keeps_its_last_day() {
    var moved = decided(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), 30, Vote.FOR, LATER);
    var both = List.of(running, moved);

    assertThat(Standing.on(LATER.minusDays(1), 90, both).capacity()).isEqualTo(40);
    assertThat(Standing.on(LATER, 90, both).capacity()).isEqualTo(30);
    assertThat(moved.period().to()).isEqualTo(running.period().to());
    assertThat(AccreditationStatus.on(running.period().to().plusDays(1), 90, both)).isEqualTo(AccreditationStatus.EXPIRED);
  }

  @Test
  void a_refused_change_leaves_everything_as_it_is() {
    var no = decided(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), 30, Vote.AGAINST, LATER);
    var both = List.of(running, no);

    assertThat(Standing.on(LATER, 90, both).capacity()).isEqualTo(40);
    assertThat(AccreditationStatus.on(running.period().to().plusDays(1), 90, both)).isEqualTo(AccreditationStatus.EXPIRED);
    assertThat(no.isRefusal()).isFalse();
  }

  @Test
  void after_a_refused_change_the_running_decision_is_still_the_latest_and_after_a_granted_one_it_is_not() {
    var order = new OverrideOrder(Verdict.REFUSED, "Deputy minister", "Urgent need", null);
    var granted = decided(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), 30, Vote.FOR, LATER);
    assertRefused(() -> running.overriddenBy(order, new Precedents(List.of(running, granted), LATER), VALIDITY, CHAIR), "accreditation.rule.overrideOfEarlier");
    assertRefused(() -> granted.overriddenBy(order, new Precedents(List.of(running, granted), LATER), VALIDITY, CHAIR), "accreditation.rule.transferNotOverridden");

    var refused = decided(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), 30, Vote.AGAINST, LATER);
    var ordered = running.overriddenBy(order, new Precedents(List.of(running, refused), LATER), VALIDITY, CHAIR);
    assertThat(ordered.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(List.of(running, refused, ordered)).extracting(Decision::ordinal).containsExactly(1, 2, 3);
  }

  @Test
  void a_change_does_not_lift_conditions() {
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);
    var application = new Application(7, 2, wanted("CH_HOME", PLACE, "Nur 1", 20, ApplicationKind.CAPACITY_CHANGE), null, true, conditional, REGISTRAR, TODAY);
    var changed = decide(assessed(application), 20, Vote.FOR, List.of(conditional), TODAY.plusMonths(1));

    assertThat(changed.verdict()).isEqualTo(Verdict.CONDITIONAL);
    assertThat(changed.conditions()).isEqualTo("Repair the stairs");
    assertThat(changed.period().to()).isEqualTo(conditional.period().to());
  }

  @Test
  void a_change_is_not_asked_whether_conditions_were_given_and_a_refused_one_makes_room_for_none() {
    var conditional = Given.decided(Given.onCondition(), Vote.FOR, List.of(), TODAY);
    var change = assessed(new Application(7, 2, wanted("CH_HOME", PLACE, "Nur 1", 20, ApplicationKind.CAPACITY_CHANGE), null, true, conditional, REGISTRAR, TODAY));
    assertThat(new Precedents(List.of(conditional), LATER).motions(change)).containsExactly(Verdict.ACCREDITED, Verdict.CONDITIONAL);

    var refused = decide(change, 20, Vote.AGAINST, List.of(conditional), LATER);

    assertThat(new Precedents(List.of(conditional, refused), LATER).motions(Given.assessed(0))).containsExactly(Verdict.ACCREDITED);
  }

  @Test
  void a_suspended_accreditation_or_one_about_to_be_suspended_is_not_changed() {
    assertThat(Decision.lawful(List.of(running), LATER)).contains(running);
    running.suspend(act(LATER.plusDays(5)), CHAIR, LATER);

    assertThat(Decision.lawful(List.of(running), LATER)).isEmpty();
    assertRefused(() -> decided(application("CH_HOME", PLACE, "Nur 1", 30, ApplicationKind.CAPACITY_CHANGE), 30, Vote.FOR, LATER), "accreditation.rule.transferWithoutAccreditation");
  }

  @Test
  void what_the_register_says_otherwise_is_told() {
    assertThat(running.divergence(new RegisteredFacts("CH_HOME", PLACE, 40, List.of("Other 9", running.address().toUpperCase() + ".")))).isEmpty();
    assertThat(running.divergence(new RegisteredFacts("CH_HOME", PLACE, null, List.of()))).isEmpty();
    assertThat(running.divergence(new RegisteredFacts("FAM_HOME", "41703000000000", 41, List.of("Elsewhere 1")))).containsExactly(
        Divergence.CATEGORY, Divergence.PLACE, Divergence.ADDRESS, Divergence.CAPACITY);
  }

  private Application application(String category, String territory, String address, int capacity, ApplicationKind kind) {
    return new Application(7, 2, wanted(category, territory, address, capacity, kind), null, true, running, REGISTRAR, TODAY);
  }

  private static NewApplication wanted(String category, String territory, String address, int capacity, ApplicationKind kind) {
    return new NewApplication("1234567", category, territory, address, capacity, kind, null);
  }

  private Decision decided(Application application, int places, Vote vote, LocalDate day) {
    return decide(assessed(application), places, vote, List.of(running), day);
  }

  private static Application assessed(Application application) {
    List.of("CHARTER", "FIRE").forEach(type -> application.attach(Given.paper(type), REGISTRAR, Given.NOW));
    application.submit(TODAY, TODAY.plusDays(7));
    application.declareComplete(Given.NEEDS, TODAY, TODAY.plusDays(30), TODAY.plusDays(60));
    application.assess(Given.assessment(0), REGISTRAR, TODAY);
    return application;
  }

  private static Decision decide(Application application, int places, Vote vote, List<Decision> earlier, LocalDate day) {
    var session = Given.session();
    var item = session.put(application, new Motion(Verdict.ACCREDITED, places, null), new Precedents(earlier, day));
    List.of(Given.CHAIR, Given.SECOND, Given.THIRD).forEach(member -> item.cast(member, vote, "reason", Given.NOW));
    session.close(CHAIR);
    return Decision.ofVote(item, earlier, VALIDITY, day, CHAIR);
  }
}
