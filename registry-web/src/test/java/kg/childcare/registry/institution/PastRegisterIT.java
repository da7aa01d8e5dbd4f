package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.OwnerOf;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.PageRequest;
import org.junit.jupiter.api.Test;

/** List, file, record, timeline and owners of any past day, as known on any past moment, tell one story. */
@RegistryTest
class PastRegisterIT {
  private static final String ALAY = "41706207000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);
  private static final int DAYS = 40;

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  OwnerQueries owners;

  @Inject
  Clock clock;

  private final String word = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void the_list_says_of_every_day_and_moment_what_the_record_says() throws Exception {
    var random = new Random(20261122);
    var moments = new ArrayList<Instant>();
    var numbers = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      numbers.add(changedAtRandom(random, moments));
    }
    moments.add(null);
    for (var moment : moments.subList(Math.max(0, moments.size() - 7), moments.size())) {
      for (int day = -1; day <= DAYS; day += 3) {
        requireSame(numbers, FOUNDED.plusDays(day), moment);
      }
    }
  }

  private void requireSame(List<String> numbers, LocalDate day, Instant moment) throws Exception {
    var filter = new InstitutionFilter(word, null, null, null, null, day, moment);
    var listed = new TreeMap<String, String>();
    as.registrar(() -> institutions.rows(filter, PageRequest.page(0, 50, InstitutionSort.NUMBER))).forEach(row -> listed.put(row.number(), said(row)));
    var filed = new TreeMap<String, String>();
    as.registrar(() -> institutions.each(filter, InstitutionSort.NUMBER, true, row -> filed.put(row.number(), said(row))));
    var recorded = new TreeMap<String, String>();
    for (var number : numbers) {
      try {
        var card = as.registrar(() -> institutions.card(number, day, moment));
        recorded.put(number, card.status() + " " + card.capacity() + " " + card.name().ky());
        requireOwners(number, card.operator(), day, moment);
      } catch (NotThere notYet) {
        continue;
      }
    }
    assertThat(listed).as("%s as known on %s", day, moment).isEqualTo(recorded);
    assertThat(filed).isEqualTo(recorded);
  }

  private void requireOwners(String number, String operator, LocalDate day, Instant moment) throws Exception {
    var told = as.registrar(() -> owners.of(number, day, moment)).stream().filter(one -> one.role() == OwnerRole.OPERATOR).map(OwnerOf::name).toList();
    if (!told.isEmpty()) { // an owner is tied when the entry is confirmed
      assertThat(told).as("operator of %s on %s as known on %s", number, day, moment).containsExactly(operator);
    }
  }

  private static String said(InstitutionRow row) {
    return row.status() + " " + row.capacity() + " " + row.name().ky();
  }

  private String changedAtRandom(Random random, List<Instant> moments) throws Exception {
    var number = as.registrar(() -> service.register(facts(random, FOUNDED)));
    moments.add(clock.instant());
    for (int i = 0; i < 8; i++) {
      var from = FOUNDED.plusDays(random.nextInt(DAYS));
      try {
        var waiting = as.registrar(() -> institutions.changes(number)).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst();
        if (waiting.isPresent()) {
          as.second(Role.REGISTRAR, () -> service.confirm(waiting.get().id()));
        } else {
          var now = as.registrar(() -> institutions.card(number, from, null).status());
          as.registrar(() -> service.change(number, null, now, facts(random, from)));
        }
      } catch (RuleViolation refused) {
        assertThat(refused.rule()).startsWith("institution.rule.");
      }
      moments.add(clock.instant());
    }
    return number;
  }

  @Test
  void the_timeline_names_both_persons_to_officials_and_nobody_to_the_institution() throws Exception {
    var number = as.registrar(() -> service.register(facts(new Random(1), FOUNDED)));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(number).get(0).id()));

    var first = as.registrar(() -> institutions.timeline(number, null)).get(0);
    assertThat(first.by()).isEqualTo("registrar");
    assertThat(first.second()).isNotNull().isNotEqualTo("registrar");
    assertThat(first.fields()).anySatisfy(change -> assertThat(change.field()).isEqualTo(ProfileField.STATUS));
    var id = as.registrar(() -> institutions.byNumber(number).id());
    assertThat(as.clerkOf(id, () -> institutions.timeline(number, null)).get(0)).satisfies(step -> {
      assertThat(step.by()).isNull();
      assertThat(step.second()).isNull();
    });
    assertThat(as.clerkOf(id, () -> institutions.history(number))).allSatisfy(past -> assertThat(past.recordedBy()).isNull());
    assertThatThrownBy(() -> as.in("41704000000000", Role.REGISTRAR, () -> institutions.timeline(number, null))).isInstanceOf(NotThere.class);
  }

  private NewFacts facts(Random random, LocalDate from) {
    return new NewFacts("Үй " + word + " " + random.nextInt(4), null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Operator " + random.nextInt(3), "Ministry", null, null, 3, 17, 5 + random.nextInt(5), from,
        "Test");
  }
}
