package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.EveryPage;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.DuplicateRow;
import kg.childcare.registry.institution.service.DuplicateSort;
import kg.childcare.registry.institution.service.DeclinedRow;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.Resembling;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
class DuplicateIT {
  private static final String ALAY = "41706207000000";
  private static final String NARYN_OBLAST = "41704000000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);

  @Inject
  As as;

  @Inject
  GivenHomes given;

  @Inject
  ChildService children;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries register;

  @Inject
  DuplicateQueries duplicates;

  @Inject
  MergeService service;

  @Inject
  MergeQueries merges;

  @Inject
  ProposalQueries proposals;

  @Inject
  ProposalService proposalService;

  private final String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ов";

  @Test
  void two_spellings_of_one_are_proposed_with_why_to_whom_both_belong() throws Exception {
    var first = active("«Үмүт-" + word + "» үйү", null);
    var second = active("УМУТ " + word + " уйу", null);

    assertThat(pair(first, second)).hasValueSatisfying(pair -> assertThat(pair.grounds()).containsExactly(Ground.NAME));
    assertThat(as.registrar(() -> duplicates.compare(first, second))).satisfies(both -> {
      assertThat(both.id()).isNotNull();
      assertThat(both.childrenOfOne()).isZero();
    });
    assertThat(as.in(NARYN_OBLAST, Role.REGISTRAR, () -> EveryPage.of(DuplicateSort.SCORE, duplicates::rows))).noneMatch(row -> row.one().number().equals(first) || row.other().number().equals(first));
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> duplicates.compare(first, second))).isInstanceOf(NotThere.class);
  }

  @Test
  void whoever_enters_it_once_more_is_shown_the_first() throws Exception {
    var first = active("Үмүт-" + word, "0312 44 55 66");
    compared();

    assertThat(as.registrar(() -> duplicates.resembling(facts("умут " + word, null, FOUNDED)))).extracting(found -> found.institution().number()).contains(first);
    assertThat(as.registrar(() -> duplicates.resembling(facts("Тилек " + word.replace('a', 'z') + "щщщ", null, FOUNDED)))).extracting(Resembling::institution)
        .noneMatch(found -> found.number().equals(first));
  }

  @Test
  void a_pair_said_to_be_two_comes_again_only_with_new_facts() throws Exception {
    var first = active("Үмүт-" + word, phone());
    var second = active("Умут " + word, null);
    var pair = pair(first, second).orElseThrow();

    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.different(pair.id(), "x"))).isInstanceOf(NotThere.class);
    as.registrar(() -> service.different(pair.id(), "Two houses of one street"));
    assertThat(pair(first, second)).isEmpty();
    assertThatThrownBy(() -> as.registrar(() -> service.different(pair.id(), "again"))).isInstanceOf(RuleViolation.class).hasMessageContaining("likenessDecided");
    as.registrar(() -> institutions.change(second, null, InstitutionStatus.ACTIVE, facts("Умут " + word, null, LocalDate.of(2026, 1, 5), 3)));
    assertThat(pair(first, second)).as("another age is no new sign").isEmpty();
    as.registrar(() -> institutions.change(second, null, InstitutionStatus.ACTIVE, facts("Умут " + word, phone(), LocalDate.of(2026, 1, 6), 3)));

    assertThat(pair(first, second)).as("now the telephone is the same").hasValueSatisfying(again -> assertThat(again.grounds()).contains(Ground.PHONE));
    assertThat(as.registrar(() -> duplicates.compare(first, second)).verdicts()).singleElement().satisfies(verdict -> assertThat(verdict.reason()).isEqualTo("Two houses of one street"));
  }

  @Test
  void one_number_ends_by_two_persons_and_keeps_answering() throws Exception {
    var twice = active("Үмүт-" + word, null);
    var stays = active("Умут " + word, null);
    assertThat(pair(twice, stays)).isPresent();
    var id = as.registrar(() -> service.propose(new NewMerge(twice, stays, given.today(), "Same decree")));

    assertThat(as.registrar(() -> proposals.waiting())).isPositive();
    assertThat(as.registrar(() -> merges.waiting())).extracting(MergeRow::id).contains(id);
    assertThat(as.in(NARYN_OBLAST, Role.REGISTRAR, () -> merges.waiting())).extracting(MergeRow::id).doesNotContain(id);
    assertThatThrownBy(() -> as.registrar(() -> service.confirm(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("secondPersonNeeded");
    assertThatThrownBy(() -> as.in(NARYN_OBLAST, Role.REGISTRAR, () -> service.confirm(id))).isInstanceOf(NotThere.class);
    as.second(Role.REGISTRAR, () -> service.confirm(id));

    assertThat(as.registrar(() -> register.card(twice, null, null).status())).isEqualTo(InstitutionStatus.CREATED_IN_ERROR);
    assertThat(as.registrar(() -> register.card(twice, given.today().minusDays(1), null).status())).isEqualTo(InstitutionStatus.ACTIVE);
    assertThat(as.registrar(() -> merges.survivorOf(twice))).contains(stays);
    assertThat(as.registrar(() -> merges.survivorOf(stays))).isEmpty();
    assertThat(as.registrar(() -> merges.of(twice))).singleElement().satisfies(row -> assertThat(row.survivor()).isEqualTo(stays));
    assertThat(as.registrar(() -> merges.of(stays))).singleElement().satisfies(row -> assertThat(row.isConfirmed()).isTrue());
    assertThat(pair(twice, stays)).isEmpty();
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> service.confirm(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("changeAlreadyDecided");
  }

  @Test
  void what_waits_to_end_is_not_asked_to_end_again_nor_to_remain() throws Exception {
    var twice = active("Карлыгач-" + word, null);
    var stays = active("Карлыгач " + word, null);
    var third = active("Карлыгач " + word + " үйү", null);
    var id = as.registrar(() -> service.propose(new NewMerge(twice, stays, given.today(), "Same decree")));

    for (var other : List.of(new NewMerge(twice, stays, given.today(), "Again"), new NewMerge(twice, third, given.today(), "Another"), new NewMerge(stays, twice, given.today(), "Round"),
        new NewMerge(stays, third, given.today(), "Further"), new NewMerge(third, twice, given.today(), "Into it"))) {
      assertThatThrownBy(() -> as.registrar(() -> service.propose(other))).as(other.reason()).isInstanceOf(RuleViolation.class).hasMessageContaining("mergeWaiting");
    }
    as.registrar(() -> service.propose(new NewMerge(third, stays, given.today(), "A third time")));
    as.second(Role.REGISTRAR, () -> service.decline(id, "Two buildings"));
    assertThat(as.registrar(() -> service.propose(new NewMerge(twice, stays, given.today(), "After all")))).isPositive();
  }

  @Test
  void no_number_ends_while_a_child_is_on_its_roll() throws Exception {
    var twice = given.familyHome(10);
    var stays = given.familyHome(10);
    var child = as.clerkOf(twice.id(), () -> children.admit(given.admission(given.today(), GivenHomes.none())).number());
    var id = as.registrar(() -> service.propose(new NewMerge(twice.number(), stays.number(), given.today(), "Same house")));

    assertThat(as.registrar(() -> merges.of(twice.number())).get(0).children()).isOne();
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> service.confirm(id))).isInstanceOf(RuleViolation.class).hasMessageContaining("mergeChildren");
    as.clerkOf(twice.id(), () -> children.leave(child, new Departure(ExitKind.REUNIFY, given.today(), "Mother", null)));
    as.second(Role.REGISTRAR, () -> service.confirm(id));

    assertThatThrownBy(() -> as.clerkOf(twice.id(), () -> children.admit(given.admission(given.today(), GivenHomes.none())))).isInstanceOf(RuleViolation.class);
  }

  /** Either the child is in and the number goes on, or the number has ended and nobody comes in. */
  @Test
  void a_child_and_the_end_of_the_number_do_not_come_at_the_same_time() throws Exception {
    for (int i = 0; i < 3; i++) {
      var twice = given.familyHome(10);
      var stays = given.familyHome(10);
      var id = as.registrar(() -> service.propose(new NewMerge(twice.number(), stays.number(), given.today(), "Same house")));

      var refused = refusals(() -> as.clerkOf(twice.id(), () -> children.admit(given.admission(given.today(), GivenHomes.none()))), () -> as.second(Role.REGISTRAR, () -> {
        service.confirm(id);
        return null;
      }));

      assertThat(refused).hasSize(1);
      var ended = as.registrar(() -> register.card(twice.number(), null, null).status()) == InstitutionStatus.CREATED_IN_ERROR;
      assertThat(ended).isEqualTo(as.registrar(() -> duplicates.compare(twice.number(), stays.number())).childrenOfOne() == 0);
    }
  }

  @Test
  void two_second_persons_at_the_same_time_end_it_once() throws Exception {
    var twice = active("Үмүт-" + word, null);
    var stays = active("Бакыт " + word, null);
    var id = as.registrar(() -> service.propose(new NewMerge(twice, stays, given.today(), "Same decree")));
    Callable<Object> confirming = () -> as.second(Role.REGISTRAR, () -> {
      service.confirm(id);
      return null;
    });

    assertThat(refusals(confirming, confirming)).hasSize(1);

    assertThat(as.registrar(() -> register.history(twice))).filteredOn(past -> past.supersededAt() == null && past.status() == InstitutionStatus.CREATED_IN_ERROR).hasSize(1);
  }

  @Test
  void the_author_of_what_was_declined_is_told_until_it_was_read() throws Exception {
    var twice = active("Үмүт-" + word, null);
    var stays = active("Бакыт " + word, null);
    var id = as.registrar(() -> service.propose(new NewMerge(twice, stays, given.today(), "Same decree")));
    as.second(Role.REGISTRAR, () -> service.decline(id, "Two decrees"));

    assertThat(as.registrar(() -> proposals.declined())).filteredOn(row -> row.kind() == ProposalKind.MERGE && row.id() == id).singleElement()
        .extracting(DeclinedRow::number, DeclinedRow::why).containsExactly(twice, "Two decrees");
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> proposalService.hear(ProposalKind.MERGE, id))).isInstanceOf(NotThere.class);
    as.registrar(() -> proposalService.hear(ProposalKind.MERGE, id));

    assertThat(as.registrar(() -> proposals.declined())).noneMatch(row -> row.id() == id);
    assertThat(as.registrar(() -> merges.of(twice))).singleElement().satisfies(row -> assertThat(row.decisionReason()).isEqualTo("Two decrees"));
  }

  @Test
  void only_registrars_decide_and_are_asked() {
    for (var role : List.of(Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.PROTECTION, Role.MONITOR, Role.ANALYST, Role.ADMIN, Role.AUDITOR)) {
      assertThatThrownBy(() -> as.national(role, () -> duplicates.count())).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
      assertThatThrownBy(() -> as.national(role, () -> service.confirm(1))).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
      assertThatThrownBy(() -> as.national(role, () -> proposals.waiting())).as(role).satisfies(refused -> assertThat(Failures.isForbidden(refused)).isTrue());
    }
  }

  private void compared() throws Exception {
    as.registrar(() -> {
      while (duplicates.catchUp() > 0) {
        continue;
      }
      return null;
    });
  }

  private Optional<DuplicateRow> pair(String one, String other) throws Exception {
    compared();
    return as.registrar(() -> EveryPage.of(DuplicateSort.SCORE, duplicates::rows)).stream()
        .filter(row -> List.of(one, other).containsAll(List.of(row.one().number(), row.other().number()))).findFirst();
  }

  private static List<Exception> refusals(Callable<?> one, Callable<?> other) throws Exception {
    var start = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var running = Stream.of(one, other).map(work -> threads.submit(() -> {
        start.await();
        try {
          work.call();
          return null;
        } catch (Exception refused) {
          return refused;
        }
      })).toList();
      return Stream.of(running.get(0).get(), running.get(1).get()).filter(refused -> refused != null).toList();
    } finally {
      threads.shutdown();
    }
  }

  private String phone() {
    return "0555 " + Math.floorMod(word.hashCode(), 900_000) + 100_000;
  }

  private String active(String name, String phone) throws Exception {
    var number = as.registrar(() -> institutions.register(facts(name, phone, FOUNDED)));
    as.second(Role.REGISTRAR, () -> institutions.confirm(register.changes(number).get(0).id()));
    return number;
  }

  private static NewFacts facts(String name, String phone, LocalDate from) {
    return facts(name, phone, from, 4);
  }

  private static NewFacts facts(String name, String phone, LocalDate from, int youngest) {
    return new NewFacts(name, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", phone, null, youngest, 17, 12, from, "Test");
  }
}
