package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lawful changes are made in whatever order, the register stays one story on every day and at every moment. */
class HistoryTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 60;
  private static final int BEFORE = 6;
  private static final CategoryRules HOME = new CategoryRules("CH_HOME", Multilingual.of(null, null, "Children's home"), 3, 17, null, true, "yes");

  static List<Long> seeds() {
    return new Random(20261122).longs(300).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_profile_holds_on_every_day_and_what_was_known_stays_readable(long seed) {
    var random = new Random(seed);
    var institution = Institution.propose("1234-5674", facts(random), HOME, START, entry("first", 0));
    var told = new HashMap<Instant, List<String>>();
    var lawful = 0;
    for (int step = 1; step <= 40; step++) {
      lawful += tryOne(institution, random, step) ? 1 : 0;
      requireOneStory(institution);
      requireSuccessors(institution);
      told.put(entry("any", step).at().plusSeconds(1), story(institution, null));
      requireRemembered(institution, told);
    }
    assertThat(lawful).as("changes that were lawful").isGreaterThan(5);
    requireTimelineTells(institution, null);
    told.keySet().stream().sorted().limit(8).forEach(moment -> requireTimelineTells(institution, moment));
  }

  private static boolean tryOne(Institution institution, Random random, int step) {
    var day = START.plusDays(random.nextInt(DAYS + BEFORE) - BEFORE);
    var before = story(institution, null);
    try {
      oneOf(institution, random, day, entry("first", step));
      return true;
    } catch (RuleViolation refused) {
      assertThat(story(institution, null)).as("a refused change changes nothing").isEqualTo(before);
      return false;
    }
  }

  private static void oneOf(Institution institution, Random random, LocalDate day, InstitutionProfile.Entry entry) {
    var waiting = institution.changes().stream().filter(change -> change.state() == ChangeState.WAITING).findFirst();
    if (waiting.isPresent()) {
      decide(institution, waiting.get(), random, new InstitutionProfile.Entry(entry.at(), "second", "agreed", "Алай"));
      return;
    }
    var now = institution.profileOn(institution.knownFrom(day)).orElseThrow();
    switch (random.nextInt(5)) {
      case 0 -> institution.change(anyAfter(now.status(), random), now.facts(), HOME, day, entry);
      case 1 -> institution.closeForAWhile(day, day.plusDays(random.nextInt(20)), entry);
      case 2 -> institution.reopen(day, entry);
      default -> institution.change(now.status(), facts(random), HOME, day, entry);
    }
  }

  private static void decide(Institution institution, InstitutionChange change, Random random, InstitutionProfile.Entry entry) {
    if (random.nextInt(6) == 0) {
      change.decline(new InstitutionProfile.Entry(entry.at(), entry.by(), "not so", null));
    } else {
      institution.confirm(change, random.nextInt(8) == 0 ? new OnRoll(3, 1, null) : OnRoll.nobody(), entry);
      assertThat(institution.profileOn(change.effectiveFrom())).get().extracting(InstitutionProfile::status).isEqualTo(change.status());
    }
  }

  /** Each day since the first has exactly one profile, none lies before it, and no state follows that cannot. */
  private static void requireOneStory(Institution institution) {
    var first = institution.knownFrom(START.minusDays(BEFORE));
    assertThat(first).isBeforeOrEqualTo(START);
    assertThat(known(institution, first.minusDays(1))).isEmpty();
    first.datesUntil(START.plusDays(DAYS + 2)).forEach(day -> assertThat(known(institution, day)).as("day %s", day).hasSize(1));
    for (int i = 1; i <= DAYS; i++) {
      var one = institution.profileOn(START.plusDays(i - 1L)).orElseThrow().status();
      var next = institution.profileOn(START.plusDays(i)).orElseThrow().status();
      assertThat(reaches(one, next)).as("%s to %s", one, next).isTrue();
    }
  }

  /** Whatever is known no more has been followed by something at the same moment: whoever takes in what was written since needs to look for what is known alone. */
  private static void requireSuccessors(Institution institution) {
    var written = institution.profiles().stream().map(InstitutionProfile::recordedAt).toList();
    assertThat(institution.profiles().stream().filter(profile -> !profile.isKnown()).map(InstitutionProfile::supersededAt)).allMatch(written::contains);
  }

  /** Two changes of one day leave only the second; so a state may stand several steps after the one of the day before. */
  private static boolean reaches(InstitutionStatus one, InstitutionStatus next) {
    var reached = EnumSet.of(one);
    while (reached.addAll(Arrays.stream(InstitutionStatus.values()).filter(to -> reached.stream().anyMatch(from -> from.canBecome(to))).toList())) {
      assertThat(reached).isNotEmpty();
    }
    return reached.contains(next);
  }

  private static void requireRemembered(Institution institution, Map<Instant, List<String>> told) {
    told.forEach((moment, story) -> assertThat(story(institution, moment)).as("as known at %s", moment).isEqualTo(story));
  }

  /** Whoever goes through the timeline to a day has the record of that day, field by field. */
  private static void requireTimelineTells(Institution institution, Instant moment) {
    var steps = TimelineStep.of(institution, moment);
    for (int i = 0; i <= DAYS; i++) {
      var day = START.plusDays(i);
      var profile = institution.profileOn(day, moment).orElseThrow();
      var fields = new HashMap<ProfileField, Object>();
      steps.stream().filter(step -> !step.from().isAfter(day)).flatMap(step -> step.fields().stream()).forEach(change -> {
        assertThat(fields.get(change.field())).as("%s before %s", change.field(), day).isEqualTo(change.was());
        fields.put(change.field(), change.is());
      });
      for (var field : ProfileField.values()) {
        assertThat(fields.get(field)).as("%s on %s as known at %s", field, day, moment).isEqualTo(field.of(profile));
      }
    }
  }

  private static List<InstitutionProfile> known(Institution institution, LocalDate day) {
    return institution.profiles().stream().filter(InstitutionProfile::isKnown).filter(profile -> profile.period().includes(day)).toList();
  }

  private static List<String> story(Institution institution, Instant moment) {
    var days = new ArrayList<String>();
    for (int i = -BEFORE; i <= DAYS; i++) {
      days.add(institution.profileOn(START.plusDays(i), moment)
          .map(profile -> profile.status() + " " + profile.closedUntil() + " " + profile.facts().capacity() + " " + profile.facts().owners() + " " + profile.facts().contact())
          .orElse("nothing"));
    }
    return days;
  }

  private static InstitutionStatus anyAfter(InstitutionStatus status, Random random) {
    var next = Arrays.stream(InstitutionStatus.values()).filter(status::canBecome).toList();
    return next.isEmpty() ? status : next.get(random.nextInt(next.size()));
  }

  private static Facts facts(Random random) {
    return new Facts(Multilingual.of("Нур үйү", null, null), "CH_HOME", "PRIVATE", "41706207000000",
        new Facts.Owners("Founder " + random.nextInt(3), "Operator " + random.nextInt(3), "Ministry"), new Facts.Contact("0312 00 00 0" + random.nextInt(10), null), 3, 17, 10 + random.nextInt(5));
  }

  private static InstitutionProfile.Entry entry(String by, int hour) {
    return new InstitutionProfile.Entry(START.plusDays(DAYS).atStartOfDay(Texts.ZONE).toInstant().plusSeconds(3600L * hour), by, "because", "Алай");
  }
}
