package kg.childcare.registry.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.PublicRights;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.AtOnce;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicChanges;
import kg.childcare.registry.institution.service.PublicFeed;
import kg.childcare.registry.reference.ParameterChanged;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.FeedCursor;
import org.junit.jupiter.api.Test;

/** Whoever follows the public feed knows on each day how every accreditation stands, and of none how it is to stand. */
@RegistryTest
class RightFeedIT {
  @Inject
  AccreditationGiven given;

  @Inject
  DecisionService decisions;

  @Inject
  InstitutionQueries institutions;

  @Inject
  PublicFeed feed;

  @Inject
  PublicRights rights;

  @Inject
  Event<ParameterChanged> changed;

  @PersistenceContext
  EntityManager em;

  @Resource
  UserTransaction transaction;

  @Inject
  As as;

  private FeedCursor cursor;
  private String institution;
  private long home;

  @Test
  void a_decision_is_told_once_with_what_the_register_tells_of_it() throws Exception {
    home();

    given.decided(given.assessed(institution), Vote.FOR);

    assertThat(told()).singleElement().satisfies(one -> {
      assertThat(one.from()).isEqualTo(given.today());
      assertThat(one.right()).isEqualTo(now()).satisfies(right -> assertThat(right.places()).isEqualTo(40));
      assertThat(one.name().isEmpty()).isTrue();
    });
    assertThat(told()).isEmpty();
    cursor = FeedCursor.of(given.today().minusDays(1).toString());
    assertThat(told()).as("also to who begins with a moment").extracting(one -> one.right().status()).contains("VALID");
  }

  @Test
  void a_suspension_that_is_announced_is_told_on_its_day_and_its_end_on_its_own() throws Exception {
    var decision = granted();
    var day = given.today().plusDays(3);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", day, "Fire exit locked")));
    assertThat(told()).as("nothing of what is to come").isEmpty();

    days(3, decision);
    assertThat(told()).extracting(PublicChange::right).containsExactly(now()).extracting(ToldRight::status).containsExactly("SUSPENDED");
    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("8", given.today().plusDays(1), "Opened")));
    assertThat(told()).isEmpty();

    days(1, decision);
    assertThat(told()).extracting(PublicChange::right).containsExactly(now()).extracting(ToldRight::status).containsExactly("VALID");
  }

  @Test
  void an_end_that_comes_by_itself_is_told_on_the_day_after_the_last() throws Exception {
    var decision = granted();
    ending(given.today(), decision);
    assertThat(told()).extracting(one -> one.right().status()).containsExactly("EXPIRING");

    days(1, decision);

    assertThat(told()).singleElement().satisfies(one -> {
      assertThat(one.right()).isEqualTo(new ToldRight("EXPIRED", given.today(), null, null)).isEqualTo(now());
      assertThat(one.from()).isEqualTo(given.today());
    });
  }

  @Test
  void a_withdrawal_and_a_refusal_are_told() throws Exception {
    var decision = granted();
    as.national(Role.COMMISSION, () -> decisions.withdraw(decision, new NewAct("7", given.today(), "Abuse covered up")));
    assertThat(told()).extracting(PublicChange::right).containsExactly(now()).extracting(ToldRight::status).containsExactly("WITHDRAWN");

    given.decided(given.assessed(institution), Vote.AGAINST);
    assertThat(told()).extracting(PublicChange::right).containsExactly(now()).extracting(ToldRight::status).containsExactly("REFUSED");
  }

  @Test
  void of_what_is_not_public_nothing_is_told_until_it_is() throws Exception {
    home();
    category("COLONY");
    given.decided(given.assessed(institution), Vote.FOR);
    assertThat(told()).isEmpty();

    category("CH_HOME");

    assertThat(told()).extracting(PublicChange::right).containsExactly(now());
    category("COLONY");
    cursor = FeedCursor.of(null);
    assertThat(told()).as("and nothing once it is no longer").isEmpty();
  }

  @Test
  void what_was_over_before_anybody_asked_is_not_told_as_news() throws Exception {
    home();
    var decision = given.granted(institution);
    as.national(Role.COMMISSION, () -> decisions.suspend(decision, new NewAct("7", given.today(), "Fire exit locked")));
    as.national(Role.COMMISSION, () -> decisions.resume(decision, new NewAct("8", given.today().plusDays(1), "Opened")));
    days(3, decision);

    assertThat(told()).singleElement().satisfies(one -> {
      assertThat(one.right()).isEqualTo(now());
      assertThat(one.from()).isEqualTo(given.today().minusDays(2));
    });
    marked();
    assertThat(told()).isEmpty();
  }

  @Test
  void when_the_reminders_are_others_every_accreditation_is_looked_at_again() throws Exception {
    var decision = granted();
    lasting(given.today(), decision);
    ruled("accreditation.appeal_working_days");
    assertThat(told()).isEmpty();

    ruled("accreditation.renewal_reminder_days");

    assertThat(told()).extracting(one -> one.right().status()).containsExactly("EXPIRING");
  }

  @Test
  void two_who_ask_at_once_have_it_written_down_once() throws Exception {
    home();
    given.granted(institution);
    Callable<PublicChanges> asking = () -> as.stranger(() -> feed.changes(FeedCursor.of(null), 1));

    assertThat(AtOnce.refusals(asking, asking)).isEmpty();

    assertThat(told()).extracting(PublicChange::right).containsExactly(now());
  }

  private long granted() throws Exception {
    home();
    var decision = given.granted(institution);
    told();
    return decision;
  }

  private void home() throws Exception {
    institution = given.institution();
    home = as.registrar(() -> institutions.byNumber(institution)).id();
    cursor = FeedCursor.of(null);
    told();
  }

  private ToldRight now() throws Exception {
    return as.stranger(() -> rights.told(List.of(home), given.today())).get(home);
  }

  /** Lets days pass: all that was decided, told and noted about the home is so many days older. */
  private void days(int many, long decision) throws Exception {
    var pass = " - INTERVAL '" + many + "' DAY";
    written("UPDATE accreditation_decision SET decided_on = decided_on" + pass + ", valid_from = valid_from" + pass + ", valid_to = valid_to" + pass + " WHERE id = ?1", decision);
    written("UPDATE accreditation_act SET recorded_on = recorded_on" + pass + ", effective_on = effective_on" + pass + ", last_day = last_day" + pass + ", lifted_on = lifted_on" + pass + " WHERE decision_id = ?1", decision);
    written("UPDATE institution_right SET told_from = told_from" + pass + ", since = since" + pass + ", until_day = until_day" + pass + " WHERE institution_id = ?1", home);
    written("UPDATE institution_right_due SET due_on = due_on" + pass + " WHERE institution_id = ?1 AND due_on < DATE '9000-01-01'", home);
  }

  /** As if the decision had been given so long ago that it ends on a day; somebody left a mark. */
  private void ending(LocalDate last, long decision) throws Exception {
    lasting(last, decision);
    marked();
  }

  private void lasting(LocalDate last, long decision) throws Exception {
    written("UPDATE accreditation_decision SET valid_from = DATE '2020-01-01' WHERE id = ?1", decision);
    written("UPDATE accreditation_decision SET valid_to = DATE '" + last + "' WHERE id = ?1", decision);
  }

  private void marked() throws Exception {
    written("INSERT INTO institution_right_due (institution_id, mark, due_on) VALUES (?1, 1, DATE '" + given.today() + "')", home);
  }

  private void ruled(String key) throws Exception {
    transaction.begin();
    changed.fire(new ParameterChanged(key, "1", "2", given.today()));
    transaction.commit();
  }

  private void category(String code) throws Exception {
    written("UPDATE institution_profile SET category_code = '" + code + "' WHERE institution_id = ?1", home);
  }

  private void written(String sql, long id) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    transaction.commit();
  }

  /** What the feed tells of the accreditation of the home since it was asked the last time. */
  private List<PublicChange> told() throws Exception {
    return as.stranger(() -> {
      var all = new ArrayList<PublicChange>();
      PublicChange last;
      do {
        var piece = feed.changes(cursor, 200);
        last = piece.found().isEmpty() ? null : piece.found().get(piece.found().size() - 1);
        all.addAll(piece.found());
        cursor = piece.next();
      } while (last != null);
      return all.stream().filter(one -> one.number().equals(institution) && one.right() != null).toList();
    });
  }
}
