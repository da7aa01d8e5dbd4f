package kg.childcare.registry.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.monitoring.service.KeyState;
import kg.childcare.registry.monitoring.service.MandateQueries;
import kg.childcare.registry.monitoring.service.MandateService;
import kg.childcare.registry.monitoring.service.NoteService;
import kg.childcare.registry.monitoring.service.OpinionQueries;
import kg.childcare.registry.monitoring.service.RecommendationQueries;
import kg.childcare.registry.monitoring.service.RecommendationService;
import kg.childcare.registry.monitoring.service.ReviewService;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.SignedInPerson;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

@RegistryTest
public class MonitoringIT {
  private static final String SECRET = "Балдар түнкүсүн камалат";
  private static final List<String> MINISTRY = List.of(Role.REGISTRAR, Role.PLANNER, Role.INSPECTOR, Role.ADMIN, Role.AUDITOR, Role.ANALYST, Role.PROTECTION);

  @Inject
  As as;

  @Inject
  Caller caller;

  @Inject
  MandateService mandates;

  @Inject
  MandateQueries seats;

  @Inject
  NoteService notes;

  @Inject
  ReviewService reviews;

  @Inject
  OpinionQueries opinions;

  @Inject
  RecommendationService recommendations;

  @Inject
  RecommendationQueries recommendationQueries;

  @Inject
  Vault vault;

  @Inject
  Clock clock;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Test
  void the_key_goes_from_monitor_to_monitor_and_what_is_stored_opens_nothing() throws Exception {
    var id = asMonitor("monitor", "first-password-1", () -> notes.write(NoteKind.NOTE, new NoteContent(null, null, null, "Баруу", SECRET)));
    assertThat(asMonitor("monitor", "first-password-1", () -> notes.read(id).content().text())).isEqualTo(SECRET);

    assertThat(asMonitor("monitor2", "second-password-2", () -> seats.keyState())).isEqualTo(KeyState.WAITING);
    assertThat(asMonitor("monitor2", "second-password-2", () -> notes.read(List.of(NoteKind.values())))).isEmpty();
    refused("monitoring.rule.noSeat", () -> asMonitor("monitor2", "second-password-2", () -> notes.read(id)));

    asMonitor("monitor", "first-password-1", () -> {
      mandates.giveKey("monitor2", null);
      return null;
    });
    assertThat(asMonitor("monitor2", "second-password-2", () -> notes.read(id).content().text())).isEqualTo(SECRET);

    refused("monitoring.rule.keyPassword", () -> asMonitor("monitor", "another-password-3", () -> notes.read(id)));
    refused("monitoring.rule.keyClosed", () -> as.national(Role.MONITOR, () -> notes.read(id)));
    theDatabaseAndTheServersKeysOpenNothing(id);
  }

  private void theDatabaseAndTheServersKeysOpenNothing(long id) {
    for (var column : List.of("SELECT sealed FROM monitor_note", "SELECT wrapped_key FROM mandate_key_share", "SELECT wrapped_key FROM monitor_key", "SELECT salt FROM monitor_key")) {
      assertThat(em.createNativeQuery(column).getResultList()).isNotEmpty()
          .allSatisfy(bytes -> assertThat(new String((byte[]) bytes, StandardCharsets.UTF_8)).doesNotContain("камалат", "password"));
    }
    var note = em.find(MonitorNote.class, id);
    for (var purpose : Purpose.values()) {
      assertThatThrownBy(() -> vault.openBytes(purpose, MonitorNote.COLUMN, note.sealId(), note.sealed())).as(purpose.name()).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void nobody_of_the_ministry_comes_near_the_monitors_work() {
    for (var role : MINISTRY) {
      assertThatThrownBy(() -> as.national(role, () -> notes.read(List.of(NoteKind.NOTE)))).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> reviews.draft(1))).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> opinions.countWaiting())).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> seats.colleagues())).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> mandates.giveKey("monitor2", null))).as(role).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> recommendations.check(1, null, true, "x"))).as(role).isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  void a_monitor_of_an_ended_mandate_is_no_monitor() throws Exception {
    var former = "monitor-41703000000000";
    assertThat(as.in("41703000000000", Role.MONITOR, () -> caller.has(Role.MONITOR))).isTrue();

    transaction.begin();
    var centre = em.createQuery("select m from Mandate m where m.period.to = :last", Mandate.class).setParameter("last", LocalDate.of(2025, 10, 2)).getSingleResult();
    em.persist(new MonitorSeat(centre, former, former, Instant.now(clock)));
    transaction.commit();

    assertThat(as.in("41703000000000", Role.MONITOR, () -> caller.has(Role.MONITOR))).isFalse();
  }

  @Test
  void the_ministry_answers_a_recommendation_and_only_a_monitor_marks_it_done() throws Exception {
    var id = as.national(Role.MONITOR, () -> recommendations.give(new RecommendationGiven(Addressee.MINISTRY, Theme.SAFETY, null, null, null, "Эшик кулпуланбасын.")));

    as.registrar(() -> recommendations.reply(id, null, "Кулпу алынды."));
    assertThat(as.registrar(() -> recommendationQueries.one(id)).status()).isEqualTo(RecommendationStatus.REPLIED);
    as.national(Role.MONITOR, () -> recommendations.check(id, null, true, "Жеринде көрүлдү."));

    assertThat(as.national(Role.MONITOR, () -> recommendationQueries.one(id)).status()).isEqualTo(RecommendationStatus.IMPLEMENTED);
    assertThat(as.registrar(() -> recommendationQueries.document(id, Language.KY))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> as.clerkOf(1, () -> recommendationQueries.one(id))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.in("41703000000000", Role.REGISTRAR, () -> recommendationQueries.one(id))).isInstanceOf(NotThere.class);
  }

  /** The day lies ahead, so that the mandate of today stays for the other tests. */
  @Test
  void a_mandate_is_handed_over_with_its_keys_and_every_mandate_has_one_key_only() throws Exception {
    var first = "41708000000000";
    var second = "41705000000000";
    asMonitor("monitor", "first-password-1", () -> seats.keyState());
    as.in(first, Role.MONITOR, signedIn("monitor-" + first, "third-password-3", () -> seats.keyState()));
    as.in(second, Role.MONITOR, signedIn("monitor-" + second, "fourth-password-4", () -> seats.keyState()));
    refused("monitoring.rule.keyClosed", () -> as.in("41706000000000", Role.MONITOR, () -> mandates.handOver(name("Орган"), name("Мыйзам"), LocalDate.now(clock).plusMonths(3))));

    var next = asMonitor("monitor", "first-password-1", () -> mandates.handOver(name("Жаңы орган"), name("Жаңы мыйзам"), LocalDate.now(clock).plusMonths(3)));

    asMonitor("monitor", "first-password-1", () -> give("monitor-" + first, next));
    refused("monitoring.rule.keyWithColleague", () -> asMonitor("monitor", "first-password-1", () -> give("monitor-" + second, next)));
    as.in(first, Role.MONITOR, signedIn("monitor-" + first, "third-password-3", () -> give("monitor-" + second, next)));

    for (var kept : List.of("KeyShare", "MonitorSeat")) {
      assertThat(em.createQuery("select s.username from " + kept + " s where s.mandate.id = :next", String.class).setParameter("next", next).getResultList())
          .as(kept).containsExactlyInAnyOrder("monitor-" + first, "monitor-" + second);
    }
    assertThat(em.createQuery("select m.period.to from Mandate m where m.period.to > :today", LocalDate.class).setParameter("today", LocalDate.now(clock)).getResultList())
        .containsExactly(LocalDate.now(clock).plusMonths(3).minusDays(1));
  }

  private Void give(String taker, long mandate) {
    mandates.giveKey(taker, mandate);
    return null;
  }

  private static Multilingual name(String word) {
    return Multilingual.of(word, word, word);
  }

  /** Acts as a monitor whose key is open, as it is after signing in with the password. */
  private <T> T asMonitor(String username, String password, Callable<T> work) throws Exception {
    return "monitor".equals(username) ? as.national(Role.MONITOR, signedIn(username, password, work)) : as.second(Role.MONITOR, signedIn(username, password, work));
  }

  private <T> Callable<T> signedIn(String username, String password, Callable<T> work) {
    return () -> {
      caller.signedInAs(new SignedInPerson(username, "session-of-" + username + password, caller.userId(), caller.displayName(), caller.grants()));
      if (!Set.of(KeyState.OPEN, KeyState.WAITING).contains(seats.keyState())) {
        mandates.openKey(password.toCharArray());
      }
      return work.call();
    };
  }

  private static void refused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule()).isEqualTo(rule));
  }
}
