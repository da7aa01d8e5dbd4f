package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChosenChanges;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.JointDecisionService;
import kg.childcare.registry.institution.service.JointOutcome;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.WaitingImport;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Failures;
import org.junit.jupiter.api.Test;

/** The second person answers many changes at once; each is judged and booked by itself. */
@RegistryTest
class JointDecisionIT {
  private static final String HEAD = "Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест\n";
  private static final String ALAY = "41706207000000";
  private static final int PIECE = 200;
  private static final long PATIENCE = 60_000_000_000L;

  @Inject
  As as;

  @Inject
  ImportService lists;

  @Inject
  ImportQueries imports;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  JointDecisionService joint;

  @Inject
  ProposalQueries proposals;

  @PersistenceContext
  EntityManager em;

  private final String mark = UUID.randomUUID().toString();

  @Test
  void all_of_a_list_is_confirmed_piece_by_piece_with_an_entry_in_the_trail_for_each() throws Exception {
    var id = brought(PIECE + 1);
    assertThat(as.second(Role.REGISTRAR, () -> proposals.imports())).filteredOn(one -> one.id() == id).extracting(WaitingImport::waiting).containsExactly(PIECE + 1L);

    var first = confirm(ChosenChanges.ofImport(id, null));
    assertThat(first.decided()).isEqualTo(PIECE);
    assertThat(first.refused()).isEmpty();
    var second = confirm(ChosenChanges.ofImport(id, first.next()));

    assertThat(second.decided()).isOne();
    assertThat(second.next()).isNull();
    assertThat(waiting(id)).isEmpty();
    assertThat(as.second(Role.REGISTRAR, () -> proposals.imports())).noneMatch(one -> one.id() == id);
    assertThat(booked("confirm", id)).isEqualTo(PIECE + 1L);
  }

  @Test
  void what_is_refused_holds_back_nothing_else_and_says_why() throws Exception {
    var id = brought(3);
    var changes = waiting(id);
    as.second(Role.REGISTRAR, () -> service.confirm(changes.get(0).id()));
    var own = own();

    var outcome = confirm(ChosenChanges.of(List.of(changes.get(0).id(), changes.get(1).id(), own.id(), -1L, changes.get(2).id())));

    assertThat(outcome.decided()).isEqualTo(2);
    assertThat(outcome.refused()).extracting(JointOutcome.Refused::change).containsExactly(changes.get(0).id(), own.id(), -1L);
    assertThat(outcome.refused()).extracting(JointOutcome.Refused::number).containsExactly(changes.get(0).number(), own.number(), null);
    assertThat(outcome.refused().stream().map(one -> Texts.in(Language.EN).word(one.why().get(0))).toList()).satisfiesExactly(
        why -> assertThat(why).contains("no longer waiting"), why -> assertThat(why).contains("second person"), why -> assertThat(why).contains("no such change"));
    assertThat(as.registrar(() -> institutions.card(own.number(), null, null)).status()).isEqualTo(InstitutionStatus.PROPOSED);
    assertThat(as.registrar(() -> institutions.card(changes.get(2).number(), null, null)).status()).isEqualTo(InstitutionStatus.ACTIVE);
  }

  @Test
  void they_are_declined_for_one_reason_that_each_of_them_keeps() throws Exception {
    var id = brought(2);
    assertThatThrownBy(() -> as.second(Role.REGISTRAR, () -> joint.decline(ChosenChanges.ofImport(id, null), " "))).hasRootCauseInstanceOf(jakarta.validation.ConstraintViolationException.class);
    assertThat(waiting(id)).hasSize(2);
    var numbers = waiting(id).stream().map(ChangeRow::number).toList();

    var outcome = as.second(Role.REGISTRAR, () -> joint.decline(ChosenChanges.ofImport(id, null), "Тизме эски"));

    assertThat(outcome.decided()).isEqualTo(2);
    for (var number : numbers) {
      assertThat(as.registrar(() -> institutions.changes(number))).singleElement().satisfies(change -> {
        assertThat(change.state()).isEqualTo(ChangeState.DECLINED);
        assertThat(change.decisionReason()).isEqualTo("Тизме эски");
      });
    }
    assertThat(booked("decline", id)).isEqualTo(2L);
  }

  @Test
  void whoever_brought_a_list_decides_on_nothing_of_it_and_nobody_outside_the_territory_sees_it() throws Exception {
    var id = brought(2);

    var outcome = as.registrar(() -> joint.confirm(ChosenChanges.ofImport(id, null)));
    assertThat(outcome.decided()).isZero();
    assertThat(outcome.refused()).hasSize(2);
    assertThat(as.in("41704000000000", Role.REGISTRAR, () -> joint.confirm(ChosenChanges.ofImport(id, null)))).isEqualTo(new JointOutcome(0, List.of(), null));
    assertThat(as.in("41704000000000", Role.REGISTRAR, () -> proposals.imports())).noneMatch(one -> one.id() == id);
    assertThat(waiting(id)).hasSize(2);
  }

  @Test
  void only_registrars_decide_and_only_on_something() {
    for (var role : List.of(Role.MONITOR, Role.INSPECTOR, Role.PLANNER, Role.ADMIN)) {
      assertThatThrownBy(() -> as.national(role, () -> joint.confirm(ChosenChanges.of(List.of(1L))))).matches(Failures::isForbidden);
    }
    assertThatThrownBy(() -> confirm(ChosenChanges.of(List.of()))).isInstanceOf(RuleViolation.class).hasMessageContaining("nothingChosen");
    assertThatThrownBy(() -> confirm(new ChosenChanges(List.of(1L), 1L, null))).isInstanceOf(RuleViolation.class).hasMessageContaining("chosenTwice");
    var many = IntStream.rangeClosed(0, PIECE).mapToObj(Long::valueOf).toList();
    assertThatThrownBy(() -> confirm(ChosenChanges.of(many))).hasRootCauseInstanceOf(jakarta.validation.ConstraintViolationException.class);
  }

  private JointOutcome confirm(ChosenChanges chosen) throws Exception {
    return as.second(Role.REGISTRAR, () -> joint.confirm(chosen));
  }

  private List<ChangeRow> waiting(long importId) throws Exception {
    return as.second(Role.REGISTRAR, () -> proposals.rows(importId, PageRequest.page(0, PIECE, kg.childcare.registry.institution.service.ChangeSort.ENTERED)));
  }

  /** A change that the second person asked for. */
  private ChangeRow own() throws Exception {
    var facts = new NewFacts("Өз үйү " + mark, null, null, "FAM_HOME", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", null, null, 3, 17, 12, LocalDate.of(2025, 3, 3), "Test");
    var number = as.second(Role.REGISTRAR, () -> service.register(facts));
    return as.registrar(() -> institutions.changes(number)).get(0);
  }

  private long booked(String useCase, long importId) throws Exception {
    return as.registrar(() -> ((Number) em.createNativeQuery("SELECT COUNT(*) FROM audit_entry WHERE use_case = ?1 AND subject_kind = 'institution' AND outcome = 'DONE' AND subject_id IN"
            + " (SELECT number FROM institution_import_row WHERE import_id = ?2)").setParameter(1, "InstitutionService." + useCase).setParameter(2, importId).getSingleResult()).longValue());
  }

  private long brought(int lines) throws Exception {
    var list = HEAD + IntStream.rangeClosed(1, lines).mapToObj(i -> "Детский дом «" + mark + "» № " + i + ";Детский дом;Государственная;Ошская область;Алайский район;Министерство;60\n").collect(Collectors.joining());
    long id = as.registrar(() -> lists.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, true));
    long end = System.nanoTime() + PATIENCE;
    while (as.registrar(() -> imports.one(id)).state().isRunning()) {
      if (System.nanoTime() > end) {
        fail("The import is still running");
      }
    }
    return id;
  }
}
