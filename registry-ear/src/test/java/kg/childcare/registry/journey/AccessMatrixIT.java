package kg.childcare.registry.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tries every line of the access tables on the running system, as every role and as a stranger. */
class AccessMatrixIT {
  private static final List<String> ROLES = List.of(
      "REGISTRAR", "COMMISSION", "PLANNER", "INSPECTOR", "INSTITUTION", "PROTECTION", "MONITOR", "ANALYST", "ADMIN", "AUDITOR");
  private static final HttpClient PROGRAM = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  @Test
  void every_door_opens_for_those_and_only_those_whom_its_table_names() throws Exception {
    var wrong = new ArrayList<String>();
    var people = people();
    for (var door : Door.all().stream().filter(door -> !door.endsTheLogin()).toList()) {
      for (var person : people.entrySet()) {
        var role = person.getKey().equals("-") ? null : person.getKey();
        var answer = knock(door, person.getValue(), door.opensFor(role) ? Sent.EMPTY : Sent.NONSENSE);
        if (!fits(door, role, answer.statusCode()) || !door.isBrowsed() && !saysProblems(answer)) {
          wrong.add(person.getKey() + " " + door.method() + " " + door.path() + " -> " + answer.statusCode() + " " + answer.headers().map().get("content-type"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Whoever may not is refused or sees nothing, whatever was sent; whoever may is never refused, though an empty request may be wrong. */
  private static boolean fits(Door door, String role, int status) {
    if (status >= 500) {
      return false;
    }
    if (door.opensFor(role)) {
      return status != 401 && status != 403;
    }
    if (role == null) {
      return status == 401 || door.isBrowsed() && status >= 300 && status < 400;
    }
    return status == 403 || status == 404;
  }

  /** A program that is refused is told so in the one form that it knows. */
  private static boolean saysProblems(HttpResponse<?> answer) {
    return answer.statusCode() < 400 || answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
  }

  /** What a request that writes carries; nonsense shows whether a door looks at it before it looks at who knocks. */
  private enum Sent {
    EMPTY("application/json", "{}"), NONSENSE("text/plain", "{");

    private final String type;
    private final String body;

    Sent(String type, String body) {
      this.type = type;
      this.body = body;
    }
  }

  /** A signed-in person: a token for REST, a browser's cookies for pages. */
  private record Person(HttpClient browser, String token) {}

  private static Map<String, Person> people() throws Exception {
    var people = new LinkedHashMap<String, Person>();
    people.put("-", new Person(PROGRAM, null));
    for (var role : ROLES) {
      people.put(role, signedIn(role.toLowerCase(Locale.ROOT)));
    }
    return people;
  }

  private static Person signedIn(String username) throws Exception {
    var browser = HttpClient.newBuilder().version(Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    var form = "username=" + username + "&password=" + DemoRegistry.PASSWORD + "&next=";
    var page = HttpRequest.newBuilder(at("/signin"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", at("").toString().replaceAll("/$", ""))
        .POST(BodyPublishers.ofString(form, UTF_8))
        .build();
    assertThat(browser.send(page, BodyHandlers.discarding()).statusCode()).as(username + " signs in").isBetween(300, 399);
    var credentials = "{\"username\":\"" + username + "\",\"password\":\"" + DemoRegistry.PASSWORD + "\"}";
    var issued = browser.send(HttpRequest.newBuilder(at("/api/v1/tokens")).header("Content-Type", "application/json").POST(BodyPublishers.ofString(credentials)).build(), BodyHandlers.ofString());
    var token = TOKEN.matcher(issued.body());
    assertThat(token.find()).as(username + " gets a token").isTrue();
    return new Person(browser, token.group(1));
  }

  private static HttpResponse<Void> knock(Door door, Person person, Sent sent) throws Exception {
    var isPage = door.isBrowsed();
    var request = HttpRequest.newBuilder(at(door.aPath()));
    if (!isPage && person.token() != null) {
      request.header("Authorization", "Bearer " + person.token());
    }
    if (door.takesContent()) {
      request.header("Content-Type", isPage ? "application/x-www-form-urlencoded" : sent.type);
      request.method(door.method(), BodyPublishers.ofString(isPage ? "" : sent.body));
    } else {
      request.method(door.method(), BodyPublishers.noBody());
    }
    var client = isPage ? person.browser() : PROGRAM;
    return client.send(request.build(), BodyHandlers.discarding());
  }

  private static URI at(String path) throws IOException, InterruptedException {
    return DemoRegistry.address().resolve(path);
  }
}
