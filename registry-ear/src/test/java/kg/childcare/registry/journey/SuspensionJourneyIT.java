package kg.childcare.registry.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static kg.childcare.registry.journey.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.AppealOutcome;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.ProofKind;
import kg.childcare.registry.children.DestinationKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.RelocationState;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** What follows from a suspension: each child needs another place until it is lifted, and the institution appeals, is heard and is right. */
@Journey
class SuspensionJourneyIT {
  private static final String SUITABLE = "category=FAM_HOME&accreditation=VALID&occupancy=FREE";
  private static final byte[] RECEIPT = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII);

  @Test
  void a_suspension_opens_a_line_for_each_child_until_it_is_lifted(Visitor commission, Visitor registrar) {
    commission.signIn("commission");
    registrar.signIn("registrar2");
    var home = HomeSteps.numberOf(registrar, SUITABLE, 0);
    registrar.open("/app/children?institution=" + home);
    var children = registrar.page().locator("[id='list:children'] tbody a[href*='/app/children/']").count();
    HomeSteps.act(commission, home, LaterAct.SUSPENSION, Said.today());

    registrar.open("/app/relocations?institution=" + home);
    assertThat(lines(registrar)).hasCount(children);
    assertThat(lines(registrar).first()).containsText(said(RelocationState.OPEN));
    registrar.expectNoBarriers();
    registrar.picture("opened");
    registrar.page().navigate(lines(registrar).first().locator("a").first().getAttribute("href"));
    registrar.choose("destination:kind", said(DestinationKind.PARENTS));
    registrar.press("destination:name");
    registrar.expectDone(said("children.relocation.named"));
    assertThat(registrar.page().locator("main .chip").first()).containsText(said(RelocationState.NAMED));
    registrar.expectNoBarriers();
    registrar.picture("named");

    HomeSteps.act(commission, home, LaterAct.RESUMPTION, Texts.in(Language.KY).word(LocalDate.now(Texts.ZONE).plusDays(1)));
    registrar.open("/app/institutions/" + home);
    var plan = registrar.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(said("children.relocations.plan"))).first();
    assertThat(plan.locator(".fact").filter(new Locator.FilterOptions().setHasText(said("children.relocations.to")))).containsText(Said.today());
    registrar.picture("ended");
  }

  @Test
  void the_line_of_a_child_who_has_left_says_where_it_went(Visitor registrar, Visitor admin, Visitor clerk) {
    registrar.signIn("registrar2");
    admin.signIn("admin");
    registrar.open("/app/relocations?state=" + RelocationState.NAMED);
    var row = lines(registrar).filter(new Locator.FilterOptions().setHasNotText(Said.today())).first();
    var line = row.locator("a").first().getAttribute("href");
    var child = row.locator("a").first().textContent().strip();
    HomeSteps.signInClerk(admin, clerk, "leaving-clerk", row.locator("a[href*='/app/institutions/']").getAttribute("href").replaceAll(".*/", ""));

    leave(clerk, child);

    registrar.page().navigate(line);
    assertThat(registrar.page().locator("main .chip").first()).containsText(said(RelocationState.MOVED));
    assertThat(registrar.page().locator("dl.facts").first()).containsText(said(ExitKind.REUNIFY));
    registrar.picture("moved");
  }

  @Test
  void an_appeal_halts_the_suspension_the_halt_is_lifted_and_ordered_again_and_the_ruling_sets_it_aside(Visitor commission, Visitor registrar, Visitor admin, Visitor clerk) {
    commission.signIn("commission");
    registrar.signIn("registrar2");
    admin.signIn("admin");
    var home = HomeSteps.numberOf(registrar, SUITABLE, 1);
    var decision = HomeSteps.act(commission, home, LaterAct.SUSPENSION, Said.today());
    registrar.page().navigate(decision);
    deliver(registrar);

    HomeSteps.signInClerk(admin, clerk, "appealing-clerk", home);
    clerk.page().navigate(decision);
    clerk.choose("appeal:body", "сот");
    clerk.fill("appeal:filedOn_input", Said.today());
    clerk.fill("appeal:filedBy", "Үлгү Директорова");
    clerk.fill("appeal:grounds", "Эшик ошол эле күнү ачылган");
    clerk.expectNoBarriers();
    clerk.press("appeal:file");
    clerk.expectDone(said("accreditation.appeal.filed"));

    registrar.page().navigate(decision);
    say(registrar, said("accreditation.appeal.stay"), "С-1");
    expectStatus(registrar, home, AccreditationStatus.VALID);
    registrar.page().navigate(decision);
    say(registrar, said("accreditation.appeal.lift"), "С-2");
    expectStatus(registrar, home, AccreditationStatus.SUSPENDED);
    registrar.page().navigate(decision);
    registrar.expectNoBarriers();
    say(registrar, said(AppealOutcome.SET_ASIDE), "С-3");
    assertThat(registrar.page().locator("main")).containsText("С-1");
    registrar.picture("ruled");
    expectStatus(registrar, home, AccreditationStatus.VALID);
    registrar.open("/app/relocations?institution=" + home);
    assertThat(registrar.page().locator("[id='list:relocations'] tbody a")).hasCount(0);
  }

  private static void deliver(Visitor registrar) {
    registrar.fill("delivery:deliveredOn_input", Said.today());
    registrar.fill("delivery:proof", "Тапшырык кат № 5");
    registrar.choose("delivery:kind", said(ProofKind.POSTAL_RECEIPT));
    registrar.field("delivery:file").setInputFiles(new FilePayload("дүмүрчөк.pdf", "application/pdf", RECEIPT));
    registrar.press("delivery:deliver");
    registrar.expectDone(said("accreditation.delivery.done"));
    var file = registrar.page().locator("a[href*='/proofs/']");
    assertThat(file).hasCount(1);
    assertThat(registrar.download(file)).isEqualTo(RECEIPT);
    registrar.expectNoBarriers();
    registrar.picture("delivered");
  }

  private static void say(Visitor registrar, String what, String number) {
    registrar.choose("ruling:outcome", what);
    registrar.fill("ruling:number", number);
    registrar.fill("ruling:ruledOn_input", Said.today());
    registrar.fill("ruling:reason", "Үлгү себеби");
    registrar.press("ruling:rule");
    registrar.expectDone(said("accreditation.appeal.recorded"));
  }

  private static void expectStatus(Visitor registrar, String home, AccreditationStatus status) {
    registrar.open("/app/institutions/" + home);
    var card = registrar.page().locator("section.card").filter(new Locator.FilterOptions().setHasText(said("accreditation.status"))).first();
    assertThat(card.locator(".chip").first()).containsText(said(status));
  }

  private static void leave(Visitor clerk, String child) {
    clerk.open("/app/children/" + child);
    clerk.page().locator(".ui-accordion-header").filter(new Locator.FilterOptions().setHasText(said("children.move.exit"))).click();
    var exit = clerk.page().locator("[id$='leave:exit']");
    exit.click();
    clerk.page().locator("[id$='leave:exit_panel'] li").filter(new Locator.FilterOptions().setHasText(said(ExitKind.REUNIFY))).first().click();
    clerk.page().locator("[id$='leave:day_input']").fill(Said.today());
    clerk.page().locator("[id$='leave:destination']").fill("Апасы");
    clerk.page().locator("button[id$='leave:exitNow']").click();
    assertThat(clerk.page().locator("#messages .ui-messages-info").first()).isVisible();
  }

  private static Locator lines(Visitor registrar) {
    return registrar.page().locator("[id='list:relocations'] tbody tr").filter(new Locator.FilterOptions().setHas(registrar.page().locator("a[href*='/app/relocations/detail']")));
  }
}
