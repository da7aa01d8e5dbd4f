package kg.childcare.registry.institution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicFeed;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.FeedCursor;
import org.junit.jupiter.api.Test;

/** Whoever follows the public feed by its cursors misses nothing and gets nothing twice. */
@RegistryTest
class PublicFeedIT {
  private static final String ALAY = "41706207000000";
  private static final LocalDate FOUNDED = LocalDate.of(2025, 3, 3);

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  MergeService merges;

  @Inject
  PublicRegister register;

  @Inject
  PublicFeed feed;

  @Inject
  UserTransaction transaction;

  @Inject
  Clock clock;

  @PersistenceContext
  EntityManager em;

  private FeedCursor cursor;

  @Test
  void a_change_that_is_committed_late_with_an_earlier_moment_is_not_lost() throws Exception {
    var slow = active("Жай");
    cursor = end();
    var own = new ArrayList<PublicChange>();
    transaction.begin();
    recordLate(slow);
    var quick = active("Тез");
    own.addAll(as.registrar(this::follow));
    assertThat(own).extracting(PublicChange::number).contains(quick).doesNotContain(slow);
    transaction.commit();

    var later = as.registrar(this::follow);

    assertThat(later).filteredOn(change -> change.number().equals(slow)).hasSize(1);
    assertThat(later).filteredOn(change -> change.number().equals(quick)).as("not a second time").isEmpty();
    assertThat(as.registrar(this::follow)).filteredOn(change -> change.number().equals(slow)).isEmpty();
  }

  /** A profile of 2020, recorded an hour ago, in the transaction of the caller. */
  private void recordLate(String number) {
    var copied = em.createNativeQuery("INSERT INTO institution_profile (id, version, institution_id, valid_from, valid_to, recorded_at, recorded_by, reason, status, name_ky, search_text, category_code, ownership,"
            + " territory_code, oblast_code) SELECT -i.id, 1, i.id, ?1, ?2, ?3, 'late', 'late', 'ACTIVE', 'Кеч', 'кеч', 'FAM_HOME', 'PRIVATE', ?4, ?5 FROM institution i WHERE i.number = ?6")
        .setParameter(1, FOUNDED.minusYears(5)).setParameter(2, FOUNDED.minusYears(4)).setParameter(3, java.sql.Timestamp.valueOf(clock.instant().minusSeconds(3600).atZone(Texts.ZONE).toLocalDateTime()))
        .setParameter(4, ALAY).setParameter(5, "41706000000000").setParameter(6, number).executeUpdate();
    assertThat(copied).isOne();
  }

  @Test
  void one_that_is_published_no_more_is_told_by_its_number_alone() throws Exception {
    var twice = active("Кайталанган");
    var stays = active("Калган");
    cursor = end();
    var id = as.registrar(() -> merges.propose(new NewMerge(twice, stays, LocalDate.now(clock), "Same house")));
    as.second(Role.REGISTRAR, () -> merges.confirm(id));

    assertThat(as.stranger(this::follow)).filteredOn(change -> change.number().equals(twice) && change.status() == InstitutionStatus.CREATED_IN_ERROR).singleElement()
        .satisfies(change -> {
          assertThat(change.name().isEmpty()).isTrue();
          assertThat(change.territory()).isNull();
        });
    assertThat(as.stranger(() -> register.survivorOf(twice))).hasValueSatisfying(remains -> assertThat(remains.number()).isEqualTo(stays));
    assertThat(as.stranger(() -> register.survivorOf(stays))).isEmpty();
  }

  @Test
  void a_day_at_the_end_of_the_calendar_is_one_after_which_nothing_was_told_and_one_at_its_beginning_is_before_everything() throws Exception {
    var number = active("Күн");
    for (var late : List.of("2999-12-31", "9999-12-31", "9999-12-31T23:59:59Z")) {
      var answer = as.stranger(() -> feed.changes(FeedCursor.of(late), 10));
      assertThat(answer.found()).isEmpty();
      assertThat(answer.next().place()).as("the end of the feed").isPositive();
    }

    cursor = FeedCursor.of("0001-01-01");
    assertThat(as.stranger(this::follow)).anyMatch(change -> change.number().equals(number));
  }

  @Test
  void what_was_never_published_is_not_told() throws Exception {
    cursor = end();
    var proposed = as.registrar(() -> service.register(facts("Сунуш")));

    assertThat(as.stranger(this::follow)).noneMatch(change -> change.number().equals(proposed));
  }

  @Test
  void what_is_to_hold_from_a_later_day_is_told_on_that_day() throws Exception {
    var number = active("Алдыда");
    cursor = end();
    var ahead = today().plusMonths(2);
    closing(number, ahead);

    var before = as.stranger(this::follow).stream().filter(change -> change.number().equals(number)).toList();
    assertThat(before).as("the row before it is told anew").isNotEmpty().noneMatch(change -> change.status() == InstitutionStatus.CLOSING).allMatch(change -> change.to() == null);
    closingFrom(number, today());
    try {
      assertThat(as.stranger(this::follow)).filteredOn(change -> change.number().equals(number)).singleElement().satisfies(change -> assertThat(change.status()).isEqualTo(InstitutionStatus.CLOSING));
      cursor = FeedCursor.of(today().minusDays(1).toString());
      assertThat(as.stranger(this::follow)).as("also to who begins with a moment").anyMatch(change -> change.number().equals(number) && change.status() == InstitutionStatus.CLOSING);
    } finally {
      closingFrom(number, ahead);
    }
  }

  private void closing(String number, LocalDate from) throws Exception {
    var card = as.registrar(() -> institutions.card(number, null, null));
    var facts = new NewFacts(card.name().ky(), null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", null, null, 3, 17, 12, from, "The lease ends");
    as.registrar(() -> service.change(number, null, InstitutionStatus.CLOSING, facts));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(number).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst().orElseThrow().id()));
  }

  /** Lets the days pass up to the one from which the coming facts hold, or turns them back: for others the register is as it was then. */
  private void closingFrom(String number, LocalDate day) throws Exception {
    transaction.begin();
    var moved = em.createNativeQuery("UPDATE institution_profile SET valid_from = ?1 WHERE status = 'CLOSING' AND institution_id = (SELECT id FROM institution WHERE number = ?2)")
        .setParameter(1, day).setParameter(2, number).executeUpdate();
    transaction.commit();
    assertThat(moved).isOne();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private FeedCursor end() throws Exception {
    cursor = FeedCursor.of(null);
    as.stranger(this::follow);
    return cursor;
  }

  private List<PublicChange> follow() {
    var all = new ArrayList<PublicChange>();
    while (true) {
      var piece = feed.changes(cursor, 200);
      var stands = piece.next().equals(cursor);
      cursor = piece.next();
      all.addAll(piece.found());
      if (stands || piece.found().isEmpty()) {
        return all;
      }
    }
  }

  private String active(String name) throws Exception {
    var number = as.registrar(() -> service.register(facts(name)));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(number).get(0).id()));
    return number;
  }

  private static NewFacts facts(String name) {
    return new NewFacts(name + " " + UUID.randomUUID(), null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", null, null, 3, 17, 12, FOUNDED, "Test");
  }
}
