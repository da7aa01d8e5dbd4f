package kg.childcare.registry.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.PublicChecks;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.inspection.service.ActService;
import kg.childcare.registry.inspection.service.InspectionFilter;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.inspection.service.PublicActs;
import kg.childcare.registry.inspection.service.PublicationService;
import kg.childcare.registry.inspection.service.PublishedActRow;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.FeedCursor;
import org.junit.jupiter.api.Test;

@RegistryTest
class PublicationIT {
  @Inject
  As as;

  @Inject
  InspectionGiven given;

  @Inject
  ActService acts;

  @Inject
  PublicationService publications;

  @Inject
  InspectionQueries inspections;

  @Inject
  PublicActs open;

  @Inject
  PublicChecks checks;

  @Inject
  UserTransaction transaction;

  @PersistenceContext
  EntityManager em;

  @Test
  void an_act_becomes_public_only_after_the_institutions_comment() throws Exception {
    var number = given.institution();
    var id = given.issued(number);

    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> publications.publish(id, PublicWords.NONE))).isInstanceOf(RuleViolation.class).hasMessageContaining("actNotFinal");
    assertThat(as.stranger(() -> open.of(number))).isEmpty();

    comment(number, id);
    as.national(Role.PLANNER, () -> publications.publish(id, PublicWords.NONE));

    assertThat(as.stranger(() -> open.of(number))).singleElement().satisfies(row -> {
      assertThat(row.findings()).isEqualTo(1);
      assertThat(row.corrected()).isZero();
      assertThat(row.result()).isNotNull();
    });
  }

  @Test
  void what_the_team_and_the_institution_wrote_stays_out() throws Exception {
    var act = published(given.institution());

    assertThat(as.stranger(() -> open.act(act)).findings()).singleElement().satisfies(finding -> assertThat(finding.words()).isNull());
    assertThat(as.stranger(() -> open.act(act)).comment()).isNull();
    assertThat(as.stranger(() -> open.act(act)).commented()).isTrue();
  }

  @Test
  void it_is_filed_in_three_languages_and_its_codes_can_be_checked() throws Exception {
    var act = published(given.institution());

    for (var language : Language.values()) {
      assertThat(as.stranger(() -> open.pdf(act, language))).startsWith("%PDF-".getBytes());
    }
    var papers = as.stranger(() -> open.act(act)).documents();
    assertThat(papers).hasSize(3);
    assertThat(check(papers.get(0).checkCode())).satisfies(found -> {
      assertThat(found.kind()).isEqualTo(DocumentKind.INSPECTION_ACT_PUBLIC);
      assertThat(found.intact()).isTrue();
      assertThat(found.standing()).isEqualTo("PublicationState.PUBLISHED");
    });
  }

  @Test
  void a_new_edition_replaces_the_old_one_and_a_withdrawn_one_is_gone() throws Exception {
    var number = given.institution();
    var act = published(number);
    var id = visit(number);
    var first = as.stranger(() -> open.act(act)).documents().get(0).checkCode();

    as.national(Role.PLANNER, () -> publications.publish(id, new PublicWords(List.of(new PublicWords.Line(1, "Өрт эшиги жабык болчу.")), null)));
    assertThat(check(first).superseded()).isTrue();
    assertThat(as.stranger(() -> open.act(act)).findings()).singleElement().satisfies(finding -> assertThat(finding.words()).isEqualTo("Өрт эшиги жабык болчу."));

    var second = as.stranger(() -> open.act(act)).documents().get(0).checkCode();
    as.national(Role.PLANNER, () -> publications.withdraw(id, "Баланы таанып алса болот"));
    assertThat(as.stranger(() -> open.of(number))).isEmpty();
    assertThatThrownBy(() -> as.stranger(() -> open.act(act))).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> as.stranger(() -> open.pdf(act, Language.KY))).isInstanceOf(NotThere.class);
    assertThat(check(second).standing()).isEqualTo("PublicationState.WITHDRAWN");
    assertThat(as.national(Role.PLANNER, () -> inspections.detail(id)).publication().withdrawnReason()).contains("таанып");
  }

  @Test
  void nobody_but_a_planner_publishes_or_withdraws() throws Exception {
    var number = given.institution();
    var id = given.issued(number);
    comment(number, id);

    for (var role : List.of(Role.INSPECTOR, Role.REGISTRAR, Role.MONITOR, Role.ADMIN)) {
      assertThatThrownBy(() -> as.national(role, () -> publications.publish(id, PublicWords.NONE))).isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> as.national(role, () -> publications.withdraw(id, "x"))).isInstanceOf(EJBAccessException.class);
    }
    assertThatThrownBy(() -> as.clerkOf(given.idOf(number), () -> publications.publish(id, PublicWords.NONE))).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> as.in("41706000000000", Role.PLANNER, () -> publications.publish(id, PublicWords.NONE))).isInstanceOf(NotThere.class);
  }

  @Test
  void a_name_of_the_team_is_refused_and_nothing_is_filed() throws Exception {
    var number = given.institution();
    var id = given.issued(number);
    comment(number, id);

    assertThatThrownBy(() -> as.national(Role.PLANNER, () -> publications.publish(id, new PublicWords(List.of(new PublicWords.Line(1, "Guard эшикти ачты.")), null))))
        .isInstanceOf(RuleViolation.class).hasMessageContaining("nameInWords");
    assertThat(as.national(Role.PLANNER, () -> inspections.detail(id)).publication()).isNull();
  }

  @Test
  void the_list_of_acts_to_publish_holds_the_final_ones_until_they_are_published() throws Exception {
    var number = given.institution();
    var id = given.issued(number);
    var waiting = new InspectionFilter(null, number, null, false, true);

    assertThat(as.national(Role.PLANNER, () -> inspections.count(waiting))).isZero();
    comment(number, id);
    assertThat(as.national(Role.PLANNER, () -> inspections.count(waiting))).isEqualTo(1);
    as.national(Role.PLANNER, () -> publications.publish(id, PublicWords.NONE));
    assertThat(as.national(Role.PLANNER, () -> inspections.count(waiting))).isZero();
  }

  @Test
  void the_feed_is_walked_by_its_cursor_without_a_gap_or_a_repetition() throws Exception {
    published(given.institution());
    published(given.institution());

    var seen = new ArrayList<PublishedActRow>();
    follow(FeedCursor.of(null), seen);

    assertThat(seen).hasSizeGreaterThan(1).extracting(PublishedActRow::id).doesNotHaveDuplicates();
    assertThat(seen).isSortedAccordingTo(Comparator.comparing(PublishedActRow::place));
  }

  @Test
  void a_publication_that_is_committed_late_with_an_earlier_moment_is_not_lost() throws Exception {
    var slow = given.institution();
    var late = published(slow);
    var cursor = follow(FeedCursor.of(null), new ArrayList<>());
    var other = given.institution();
    var next = given.issued(other);
    comment(other, next);
    var visit = visit(slow);
    transaction.begin();
    var longAgo = em.createNativeQuery("UPDATE act_publication SET changed_at = ?1, feed_no = NULL WHERE inspection_id = ?2")
        .setParameter(1, Timestamp.valueOf("2020-01-01 00:00:00")).setParameter(2, visit).executeUpdate();
    as.national(Role.PLANNER, () -> publications.publish(next, PublicWords.NONE));
    var quick = as.national(Role.PLANNER, () -> inspections.detail(next)).act().number();
    var first = new ArrayList<PublishedActRow>();
    cursor = follow(cursor, first);
    transaction.commit();

    var then = new ArrayList<PublishedActRow>();
    cursor = follow(cursor, then);

    assertThat(longAgo).isOne();
    assertThat(first).extracting(PublishedActRow::number).contains(quick).doesNotContain(late);
    assertThat(then).filteredOn(row -> row.number().equals(late)).hasSize(1);
    assertThat(then).noneMatch(row -> row.number().equals(quick));
    assertThat(follow(cursor, new ArrayList<>())).isEqualTo(cursor);
  }

  @Test
  void a_withdrawal_comes_behind_all_that_was_followed_before_it() throws Exception {
    var number = given.institution();
    var act = published(number);
    var cursor = follow(FeedCursor.of(null), new ArrayList<>());

    as.national(Role.PLANNER, () -> publications.withdraw(visit(number), "Баланы таанып алса болот"));

    var then = new ArrayList<PublishedActRow>();
    follow(cursor, then);
    assertThat(then).filteredOn(row -> row.number().equals(act)).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(PublicationState.WITHDRAWN));
  }

  private FeedCursor follow(FeedCursor cursor, List<PublishedActRow> taker) throws Exception {
    var piece = as.stranger(() -> open.changes(cursor, 2));
    taker.addAll(piece.found());
    return piece.next().equals(cursor) ? cursor : follow(piece.next(), taker);
  }

  private kg.childcare.registry.document.service.DocumentCheck check(String code) {
    return checks.check(code, "publication-" + code).orElseThrow();
  }

  private void comment(String number, long id) throws Exception {
    as.clerkOf(given.idOf(number), () -> acts.respond(id, "Үлгү Мекемеева: макул эмеспиз"));
  }

  private String published(String number) throws Exception {
    var id = given.issued(number);
    comment(number, id);
    as.national(Role.PLANNER, () -> publications.publish(id, PublicWords.NONE));
    return as.national(Role.PLANNER, () -> inspections.detail(id)).act().number();
  }

  private long visit(String number) throws Exception {
    return as.national(Role.PLANNER, () -> inspections.ofInstitution(number)).get(0).id();
  }
}
