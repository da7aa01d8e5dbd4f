package kg.childcare.registry.ear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR, as it is shipped, on the full Payara Server. */
class FullServerIT {
  private static final String PASSWORD = "A-first-password-2026";
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
  private static FullServer server;

  private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();

  @BeforeAll
  static void deploy() throws Exception {
    var target = Path.of(System.getProperty("registry.target", "target"));
    server = FullServer.start(target.resolve("full/payara6"), Map.of(
        "REGISTRY_HOME", target.resolve("full/home").toString(),
        "REGISTRY_ADMIN_PASSWORD", PASSWORD));
    server.deploy(Path.of(System.getProperty("registry.ear")));
  }

  @AfterAll
  static void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void the_login_page_answers() throws Exception {
    var page = get("login");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("type=\"password\"");
  }

  @Test
  void a_user_signs_in_with_the_roles_held() throws Exception {
    get("login");
    var form = "username=admin&password=" + URLEncoder.encode(PASSWORD, UTF_8) + "&next=";
    var answer = client.send(
        HttpRequest.newBuilder(at("signin"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", at("").toString().replaceAll("/$", ""))
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());

    assertThat(answer.statusCode()).isBetween(300, 399);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/app/");
    assertThat(get("app/admin/users").statusCode()).isEqualTo(200);
    assertThat(get("app/admin/audit").statusCode()).isIn(403, 404);
  }

  @Test
  void a_program_gets_a_token_and_an_answer() throws Exception {
    var issued = client.send(
        HttpRequest.newBuilder(at("api/v1/tokens"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}"))
            .build(),
        BodyHandlers.ofString());
    assertThat(issued.statusCode()).isEqualTo(201);
    var token = TOKEN.matcher(issued.body());
    assertThat(token.find()).as(issued.body().replaceAll("[A-Za-z0-9_-]{20,}", "...")).isTrue();

    var stranger = HttpClient.newHttpClient();
    var standards = HttpRequest.newBuilder(at("api/v1/standards"));
    assertThat(stranger.send(standards.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    assertThat(stranger.send(standards.header("Authorization", "Bearer " + token.group(1)).build(), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return server.address().resolve(path);
  }
}
