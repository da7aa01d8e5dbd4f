package kg.childcare.registry.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URL;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import kg.childcare.registry.harness.RegistryTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The login as browsers and programs meet it; the administrator is the account that an empty registry opens with. */
@RegistryTest
@RunAsClient
class LoginIT {
  private static final String RIGHT = "username=admin&password=Bishkek-2026";

  @ArquillianResource
  URL address;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final HttpClient program = HttpClient.newHttpClient();

  @Test
  void a_page_of_the_application_leads_to_the_login_and_back() throws Exception {
    var closed = browser.send(get("app/admin/users?q=x").build(), BodyHandlers.ofString());
    assertThat(closed.statusCode()).isEqualTo(303);
    assertThat(closed.headers().firstValue("Location")).hasValue("/login?next=%2Fapp%2Fadmin%2Fusers%3Fq%3Dx");

    var in = signIn(RIGHT + "&next=/app/admin/users?q=x");
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("Location")).hasValue("/app/admin/users?q=x");
    assertThat(browser.send(get("app/admin/users").build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void the_login_never_leads_to_another_site() throws Exception {
    for (var elsewhere : List.of("https://evil.example", "//evil.example", "/%5Cevil.example", "javascript:alert(1)", "")) {
      assertThat(signIn(RIGHT + "&next=" + elsewhere).headers().firstValue("Location")).as(elsewhere).hasValue("/app/dashboard");
    }
  }

  @Test
  void a_wrong_password_and_an_unknown_user_get_the_same_answer() throws Exception {
    var wrong = signIn("username=admin&password=wrong");
    var unknown = signIn("username=nobody-at-all&password=wrong");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"refusal\"");
    assertThat(unknown.body()).contains("id=\"refusal\"");
    assertThat(wrong.body()).doesNotContain("wrong\"");
  }

  @Test
  void what_was_typed_is_shown_as_text() throws Exception {
    var answer = signIn("username=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&password=x");

    assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script");
  }

  @Test
  void signing_in_changes_the_session_and_sets_each_cookie_once() throws Exception {
    browser.send(get("login").build(), BodyHandlers.ofString());
    var before = cookie("JSESSIONID");

    var set = signIn(RIGHT).headers().allValues("Set-Cookie");

    assertThat(cookie("JSESSIONID")).isNotEqualTo(before);
    assertThat(set).filteredOn(one -> one.startsWith("JSESSIONID=")).singleElement().satisfies(LoginIT::isKeptFromOthers);
    assertThat(set).filteredOn(one -> one.startsWith("registry=")).singleElement().satisfies(LoginIT::isKeptFromOthers);
  }

  @Test
  void a_session_id_alone_opens_nothing() throws Exception {
    signIn(RIGHT);
    var stolen = get("app/admin/users").header("Cookie", "JSESSIONID=" + cookie("JSESSIONID")).build();

    assertThat(program.send(stolen, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
  }

  @Test
  void a_session_changes_nothing_over_rest_without_the_client_header() throws Exception {
    signIn(RIGHT);

    assertThat(browser.send(get("api/v1/tokens/current").DELETE().build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    var named = get("api/v1/tokens/current").header("X-Registry-Client", "test").DELETE().build();
    assertThat(browser.send(named, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
  }

  @Test
  void another_site_s_page_cannot_send_a_form_here() throws Exception {
    var foreign = get("signin").header("Sec-Fetch-Site", "cross-site").POST(BodyPublishers.ofString(RIGHT)).build();
    var older = get("logout").header("Origin", "https://evil.example").POST(BodyPublishers.noBody()).build();

    assertThat(program.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    assertThat(program.send(older, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void signing_out_ends_the_session() throws Exception {
    signIn(RIGHT);
    browser.send(get("logout").POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());

    assertThat(browser.send(get("app/admin/users").build(), BodyHandlers.ofString()).statusCode()).isEqualTo(303);
  }

  @Test
  void roles_close_pages_and_calls_in_every_spelling_of_their_path() throws Exception {
    signIn(RIGHT);

    for (var path : List.of("app/admin/audit", "app/admin/audit.xhtml", "app/admin/%61udit", "app/admin/audit;x=1", "api/v1/audit")) {
      assertThat(browser.send(get(path).build(), BodyHandlers.ofString()).statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void a_token_opens_until_it_is_ended() throws Exception {
    var issued = program.send(credentials("Bishkek-2026"), BodyHandlers.ofString());
    assertThat(issued.statusCode()).isEqualTo(201);
    assertThat(issued.body()).contains("\"roles\":[\"ADMIN\"]", "expiresAt");
    var token = issued.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");

    assertThat(withToken(get("api/v1/audit"), token)).isEqualTo(403);
    assertThat(withToken(get("api/v1/tokens/current").DELETE(), token)).isEqualTo(204);
    assertThat(withToken(get("api/v1/audit"), token)).isEqualTo(401);
    assertThat(withToken(get("api/v1/audit"), "invented")).isEqualTo(401);
  }

  @Test
  void a_program_without_a_token_gets_a_problem_in_json() throws Exception {
    var refused = program.send(get("api/v1/audit").build(), BodyHandlers.ofString());

    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    assertThat(program.send(credentials("wrong"), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
  }

  @Test
  void browsers_are_told_what_this_site_never_does() throws Exception {
    var headers = program.send(get("login").build(), BodyHandlers.ofString()).headers();

    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self' 'nonce-");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
  }

  private HttpRequest credentials(String password) {
    return get("api/v1/tokens").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"username\":\"admin\",\"password\":\"" + password + "\"}")).build();
  }

  private int withToken(HttpRequest.Builder request, String token) throws Exception {
    return program.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString()).statusCode();
  }

  private HttpResponse<String> signIn(String form) throws Exception {
    var request = get("signin").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElse("");
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private static void isKeptFromOthers(String cookie) {
    assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
  }
}
