package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import kg.childcare.registry.children.GivenHomes;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.institution.service.InstitutionCard;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.institution.service.SiteEntry;
import kg.childcare.registry.shared.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** No public answer, in no language and no form, tells where a shelter is, whom one can call there, what was noted of it, or who lives there. */
@RegistryTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProtectedPlaceIT {
  private static final Path TABLES = Path.of("src/test/resources/access");
  private static final String NAME = "Калканч борбору";
  private static final String ALAY = "41706207000000";
  private static final String STREET = "Жашыруунтилек көчөсү";
  private static final String LABEL = "Жашырууншилти";
  private static final String NOTE = "Жашыруунэскертме";
  private static final String PHONE = "0999 471147";
  private static final String TAX = "20471147471147";
  private static final String LATITUDE = "40.471147";
  private static final List<String> SECRETS = List.of(STREET, LABEL, NOTE, "471147", "72.911911", "Жашырбала");

  @ArquillianResource
  URL address;

  @Inject
  As as;

  @Inject
  InstitutionService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  ChildService children;

  @Inject
  GivenHomes given;

  @Inject
  TestUsers users;

  @Test
  @Order(1)
  void a_shelter_with_a_child_is_in_the_register() throws Exception {
    var facts = new NewFacts(NAME, null, null, "CRISIS", "PRIVATE", "41706207000000", "Foundation", "Foundation", "Ministry", PHONE, TAX, 0, 17, 12, LocalDate.of(2025, 3, 3), NOTE);
    var number = as.registrar(() -> service.register(facts));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(number).get(0).id()));
    var site = as.registrar(() -> service.addSite(number, new SiteEntry(new SitePlan(LABEL, "41706207000000", STREET + " 11", new BigDecimal(LATITUDE), new BigDecimal("72.911911"), 12), null, NOTE + ": " + STREET + " 11")));
    as.registrar(() -> service.correctSite(number, null, site,
        new SiteEntry(new SitePlan(LABEL, "41706207000000", STREET + " 12", new BigDecimal(LATITUDE), new BigDecimal("72.911911"), 12), null, NOTE + ": " + STREET + " 12")));
    var id = as.registrar(() -> institutions.byNumber(number).id());
    var someone = given.admission(given.today(), GivenHomes.none());
    as.clerkOf(id, () -> children.admit(new Admission(null, null, new Person("Жашырбала", "Сыноо", null, null, given.today().minusYears(9), null), someone.sex(),
        someone.parentalStatus(), null, false, false, given.today(), someone.ground(), someone.basis())));

    assertThat(as.registrar(() -> institutions.card(number, null, null)).sites()).singleElement().satisfies(told -> {
      assertThat(told.address()).startsWith(STREET);
      assertThat(told.corrections()).singleElement().satisfies(old -> assertThat(old.reason()).contains(STREET));
    });
    assertThat(as.national(Role.COMMISSION, () -> institutions.card(number, null, null)).sites()).singleElement().satisfies(told -> assertThat(told.toString()).contains("Corrected").doesNotContain(STREET, NOTE, LATITUDE));
  }

  @Test
  @Order(2)
  @RunAsClient
  void no_public_answer_tells_of_it_more_than_its_raion() throws Exception {
    var number = numbers(get("/api/v1/public/institutions?q=" + encoded(NAME))).get(0);
    var read = new ArrayList<String>();
    for (var path : publicPaths()) {
      for (var form : forms(path.replace("{number}", number).replaceAll("\\{[^}]*\\}", "1"))) {
        var body = get(form);
        read.add(form);
        assertThat(SECRETS).as(form).noneMatch(body::contains);
      }
    }
    assertThat(get("/register/" + number)).as("it is published, by its raion").contains(NAME);
    assertThat(get("/register/" + number + "?asOf=2025-06-01")).as("also on a past day").contains(NAME);
    assertThat(get("/api/v1/public/institutions/points?cells=50&q=" + encoded(NAME))).as("it has no point, not even a blurred one").contains("\"items\":[]");
    assertThat(get("/register?map=true&q=" + encoded(NAME))).contains(NAME).doesNotContain("class=\"dot ACTIVE");
    assertThat(read).hasSizeGreaterThan(20);
  }

  @Test
  @Order(3)
  @RunAsClient
  void nobody_finds_it_by_what_is_not_published() throws Exception {
    for (var secret : List.of(PHONE, "471147", TAX, STREET, LABEL, NOTE, LATITUDE)) {
      assertThat(get("/api/v1/public/institutions?q=" + encoded(secret))).as(secret).doesNotContain(NAME);
      assertThat(get("/register?q=" + encoded(secret))).as(secret).doesNotContain(NAME);
    }
    assertThat(get("/api/v1/public/institutions?q=" + encoded("калканч"))).contains(NAME);
  }

  @Test
  @Order(4)
  void where_a_home_lies_that_became_a_shelter_is_told_of_no_day_to_those_who_need_no_address() throws Exception {
    var home = given.familyHome(12).number();
    as.national(Role.REGISTRAR, () -> service.addSite(home, new SiteEntry(new SitePlan(LABEL, ALAY, STREET + " 13", null, null, 12), null, "Test")));
    assertThat(addressTo(() -> as.national(Role.COMMISSION, () -> institutions.card(home, null, null)))).startsWith(STREET);
    var facts = new NewFacts("Башка үй", null, null, "CRISIS", "PRIVATE", ALAY, "Foundation", "Foundation", "Ministry", null, null, 0, 17, 12, given.today().plusDays(1), "Becomes a shelter");

    as.national(Role.REGISTRAR, () -> service.change(home, null, InstitutionStatus.ACTIVE, facts));
    as.second(Role.REGISTRAR, () -> service.confirm(institutions.changes(home).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst().orElseThrow().id()));

    for (var role : List.of(Role.COMMISSION, Role.PLANNER)) {
      assertThat(addressTo(() -> as.national(role, () -> institutions.card(home, given.today(), null)))).isNull();
    }
    assertThat(addressTo(() -> as.user(users.nationalAndIn(Role.PLANNER, "41711000000000", Role.REGISTRAR), () -> institutions.card(home, null, null)))).as("registrar of another oblast").isNull();
    assertThat(addressTo(() -> as.user(users.nationalAndIn(Role.PLANNER, ALAY, Role.REGISTRAR), () -> institutions.card(home, null, null)))).startsWith(STREET);
    assertThat(addressTo(() -> as.national(Role.INSPECTOR, () -> institutions.card(home, given.today(), null)))).startsWith(STREET);
  }

  private static String addressTo(Callable<InstitutionCard> reading) throws Exception {
    return reading.call().sites().get(0).address();
  }

  private static List<String> publicPaths() throws IOException {
    var paths = new ArrayList<String>();
    try (var tables = Files.list(TABLES)) {
      for (var table : tables.toList()) {
        Files.readAllLines(table).stream().filter(line -> line.contains(",GET,") && line.endsWith(",anonymous")).map(line -> line.split(",")[2]).forEach(paths::add);
      }
    }
    return paths;
  }

  /** The whole register does not fit one page, so its list is asked for the shelter as well. */
  private static List<String> forms(String path) {
    var query = "?q=" + encoded(NAME);
    return path.startsWith("/api")
        ? List.of(path, path + query, path + query + "&format=csv", path + "?since=2020-01-01T00:00:00Z&size=200", path + query + "&asOf=2025-06-01", path + query + "&cells=50", path + "?asOf=2025-06-01&cells=50")
        : List.of(path, path + query, path + query + "&lang=ru", path + query + "&map=true", path + query + "&map=true&asOf=2025-06-01", path + "?asOf=2025-06-01");
  }

  private static List<String> numbers(String body) {
    return Pattern.compile("\"number\":\"(\\d{4}-\\d{4})\"").matcher(body).results().map(found -> found.group(1)).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private String get(String path) throws Exception {
    var uri = URI.create(address.toString().replaceAll("/$", "") + path);
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
