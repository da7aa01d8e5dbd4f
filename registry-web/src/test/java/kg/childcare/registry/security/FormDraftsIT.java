package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.FormDrafts;
import kg.childcare.registry.security.service.KeptDraft;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

@RegistryTest
public class FormDraftsIT {
  private static final String FORM = "register";

  @Inject
  As as;

  @Inject
  FormDrafts drafts;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @PersistenceContext
  EntityManager em;

  @Inject
  UserTransaction transaction;

  private final String sheet = UUID.randomUUID().toString();
  private final String page = "/app/institutions/register.xhtml?test=" + sheet;

  @Test
  void what_was_typed_comes_back_to_the_same_person_page_and_form_only() throws Exception {
    keep("register:nameKy=Ala-Too");

    assertThat(as.registrar(() -> drafts.latest(page, FORM))).map(KeptDraft::typed).contains(typed("register:nameKy=Ala-Too"));
    assertThat(as.registrar(() -> drafts.latest(page, "other"))).isEmpty();
    assertThat(as.registrar(() -> drafts.latest(page + "0", FORM))).isEmpty();
    assertThat(as.second(Role.REGISTRAR, () -> drafts.latest(page, FORM))).isEmpty();
    assertThat(as.national(Role.ADMIN, () -> drafts.latest(page, FORM))).isEmpty();
  }

  @Test
  void another_person_neither_overwrites_nor_throws_away_a_sheet() throws Exception {
    keep("a=1");

    assertThat(as.second(Role.REGISTRAR, () -> drafts.keep(sheet, typed("a=2")))).isFalse();
    as.second(Role.REGISTRAR, () -> drafts.end(sheet));

    assertThat(as.registrar(() -> drafts.latest(page, FORM))).map(KeptDraft::typed).contains(typed("a=1"));
  }

  @Test
  void a_sheet_that_was_handed_in_is_empty_and_stays_so() throws Exception {
    keep("a=1");

    as.registrar(() -> drafts.end(sheet));

    assertThat(as.registrar(() -> drafts.latest(page, FORM))).isEmpty();
    assertThat(as.registrar(() -> drafts.keep(sheet, typed("a=late")))).isFalse();
    assertThat(as.registrar(() -> drafts.handedIn(sheet))).isPresent();
    assertThat(row()).containsExactly(null, null);
  }

  @Test
  void the_database_holds_neither_the_words_nor_the_page() throws Exception {
    keep("register:nameKy=Bermet");

    assertThat(row().get(1)).isInstanceOfSatisfying(byte[].class,
        bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Bermet", "register", "institutions"));
  }

  @Test
  void a_row_given_to_another_person_does_not_open() throws Exception {
    keep("a=1");
    var other = as.second(Role.REGISTRAR, () -> caller.userId());

    change("UPDATE form_draft SET user_id = ? WHERE id = ?", other);

    assertThat(as.second(Role.REGISTRAR, () -> drafts.latest(page, FORM))).isEmpty();
  }

  @Test
  void what_was_kept_too_long_is_not_shown_and_goes_with_the_next_sheet() throws Exception {
    keep("a=1");
    change("UPDATE form_draft SET kept_at = ? WHERE id = ?", Timestamp.from(Instant.now(clock).minus(Duration.ofDays(15))));

    assertThat(as.registrar(() -> drafts.latest(page, FORM))).isEmpty();
    as.registrar(() -> drafts.keep(UUID.randomUUID().toString(), typed("a=2")));
    assertThat(em.find(FormDraft.class, sheet)).isNull();
  }

  @Test
  void nothing_of_a_monitor_or_a_stranger_is_kept() {
    assertThatThrownBy(() -> as.national(Role.MONITOR, () -> drafts.keep(sheet, typed("a=1")))).matches(Failures::isForbidden);
    assertThatThrownBy(() -> as.stranger(() -> drafts.keep(sheet, typed("a=1")))).matches(Failures::isForbidden);
    assertThat(em.find(FormDraft.class, sheet)).isNull();
  }

  @Test
  void keeping_is_no_deed_in_the_audit_trail() throws Exception {
    var before = entries();
    keep("a=1");
    as.registrar(() -> drafts.end(sheet));

    assertThat(entries()).isEqualTo(before);
  }

  private void keep(String fields) throws Exception {
    assertThat(as.registrar(() -> drafts.keep(sheet, typed(fields)))).isTrue();
  }

  private TypedForm typed(String fields) {
    return new TypedForm(page, FORM, fields);
  }

  private List<Object> row() {
    var found = (Object[]) em.createNativeQuery("SELECT user_id, sealed FROM form_draft WHERE id = ?").setParameter(1, sheet).getSingleResult();
    return Arrays.asList(found);
  }

  private long entries() throws Exception {
    transaction.begin();
    var count = em.createQuery("select count(e) from AuditEntry e where e.useCase like 'FormDrafts%'", Long.class).getSingleResult();
    transaction.commit();
    return count;
  }

  private void change(String sql, Object value) throws Exception {
    transaction.begin();
    em.createNativeQuery(sql).setParameter(1, value).setParameter(2, sheet).executeUpdate();
    transaction.commit();
  }
}
