package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static kg.childcare.registry.children.BasisKind.COURT_DECISION;
import static kg.childcare.registry.journey.Said.said;

import com.microsoft.playwright.Locator;
import java.util.Map;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.institution.InstitutionStatus;
import org.junit.jupiter.api.Test;

/** A home closes for good: its last children go to another home, whose clerk confirms each; only then does closing end. */
@Journey
class ClosingJourneyIT {
  private static final String LIST = """
      Наименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес;Оператор
      Детский дом «Кечкурун»;Детский дом;Частная;Ошская область;Алайский район;Министерство примера;20;ул. Мисал жабылуу 1;ОФ «Мисал жабылуу»
      Детский дом «Таңсаар»;Детский дом;Частная;Ошская область;Алайский район;Министерство примера;20;ул. Мисал жабылуу 2;ОФ «Мисал жабылуу»
      """;
  private static final Map<String, String> COURT = Map.of("basisNumber", "31-ж", "basisBody", "Ош шаардык соту", "basisDate_input", "02.02.2026");

  @Test
  void the_last_children_go_to_another_home_before_closing_ends(Visitor registrar, Visitor second, Visitor admin, Visitor sender, Visitor receiver, Visitor anyone) {
    registrar.signIn("registrar");
    second.signIn("registrar2");
    admin.signIn("admin");
    new RegisterSteps(registrar).bring("Мисал жабылуу", LIST);
    var closing = entered(registrar, second, "Кечкурун");
    var staying = entered(registrar, second, "Таңсаар");
    HomeSteps.signInClerk(admin, sender, "closing-clerk", closing);
    HomeSteps.signInClerk(admin, receiver, "receiving-clerk", staying);
    var first = new RollSteps(sender).admit("Асанова", COURT_DECISION, COURT);
    var last = new RollSteps(sender).admit("Үсөнова", COURT_DECISION, COURT);

    new RegisterSteps(registrar).ask(closing, InstitutionStatus.CLOSING, "Ээсинин арызы");
    new RegisterSteps(second).confirm(closing);
    new RollSteps(sender).admitInVain("Токтосунова", COURT_DECISION, COURT, said("children.rule.notReceiving", said(InstitutionStatus.CLOSING)));
    new RegisterSteps(registrar).ask(closing, InstitutionStatus.CLOSED, "Балдар көчүрүлдү");
    new RegisterSteps(second).confirmInVain(closing, said("institution.rule.childrenStillOnRoll", 2));
    second.picture("two-are-left");

    new RollSteps(sender).dispatch(first, staying);
    new RollSteps(sender).dispatch(last, staying);
    sender.picture("on-their-way");
    new RegisterSteps(second).confirmInVain(closing, said("institution.rule.childrenStillOnRoll", 2));
    new RollSteps(receiver).confirm(first);
    new RegisterSteps(second).confirmInVain(closing, said("institution.rule.childrenStillOnRoll", 1));
    receiver.open("/app/transfers");
    receiver.expectNoBarriers();
    receiver.picture("to-be-confirmed");
    new RollSteps(receiver).confirm(last);
    expectOnRoll(receiver, first, last);

    sender.open("/app/transfers");
    assertThat(rows(sender, "list:transfers").filter(new Locator.FilterOptions().setHasText(said(TransferState.CONFIRMED)))).hasCount(2);
    sender.open("/app/children");
    assertThat(rows(sender, "list:children").locator("a[href*='/app/children/']")).hasCount(0);
    new RegisterSteps(second).confirm(closing);
    new RegisterSteps(second).expectStatus(closing, InstitutionStatus.CLOSED);
    second.expectNoBarriers();
    second.picture("closed");
    new RegisterSteps(second).expectStatus(staying, InstitutionStatus.ACTIVE);
    anyone.open("/register/" + closing);
    assertThat(anyone.page().locator("main")).containsText(said(InstitutionStatus.CLOSED));
  }

  /** @return number of a home of the list, which a second person has confirmed */
  private static String entered(Visitor registrar, Visitor second, String name) {
    var number = new RegisterSteps(registrar).numberOf(name);
    new RegisterSteps(second).confirm(number);
    return number;
  }

  private static void expectOnRoll(Visitor clerk, String... children) {
    clerk.open("/app/children");
    for (var child : children) {
      assertThat(rows(clerk, "list:children").filter(new Locator.FilterOptions().setHasText(child))).hasCount(1);
    }
  }

  private static Locator rows(Visitor visitor, String table) {
    return visitor.page().locator("[id='" + table + "'] tbody tr");
  }
}
