package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What REST answers to programs that ask wrongly; and whoever acts on a record that somebody else changed meanwhile is told so, and nothing is done. */
class WrongRequestsIT {
  private static final HttpClient PROGRAM = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "protection | complaints | work | {}",
      "protection | complaints | contact | {}",
      "protection | complaints | referrals | {\"body\":\"POLICE\"}",
      "protection | complaints | answer | {\"text\":\"x\"}",
      "protection | complaints | closure | {\"text\":\"x\"}",
      "protection | complaints | not-reporting | {\"text\":\"x\"}",
      "protection | complaints | reprisal-check | {\"yes\":true}",
      "institution | actions | claim | {\"words\":\"x\"}",
      "inspector | actions | verification | {\"words\":\"x\"}",
      "inspector | actions | rejection | {\"words\":\"x\"}",
      "monitor | monitoring/recommendations | reply | {\"text\":\"x\"}",
      "monitor | monitoring/recommendations | check | {\"implemented\":true,\"note\":\"x\"}",
      "registrar2 | accreditations | submission | {}"})
  void an_action_on_another_version_is_refused_and_changes_nothing(String user, String list, String action, String body) throws Exception {
    var token = token(user);
    var record = list + "/" + firstOf(list, token);
    var before = get(record, token);

    var stale = post(record + "/" + action, token, "\"999999\"", body);
    var malformed = post(record + "/" + action, token, "soon", body);

    assertThat(stale.statusCode()).as(stale.body()).isEqualTo(412);
    assertThat(stale.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(stale.headers().firstValue("ETag")).isEqualTo(before.headers().firstValue("ETag")).isPresent();
    assertThat(malformed.statusCode()).as(malformed.body()).isEqualTo(400);
    assertThat(get(record, token).headers().firstValue("ETag")).isEqualTo(before.headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @CsvSource({"institutions?page=x", "complaints?status=NOPE", "actions?late=1&status=7"})
  void a_query_that_cannot_be_read_is_malformed_and_not_missing(String query) throws Exception {
    var answer = get(query, token(query.startsWith("complaints") ? "protection" : "registrar2"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  private static String firstOf(String list, String token) throws Exception {
    var items = JsonParser.parseString(get(list, token).body()).getAsJsonObject().getAsJsonArray("items");
    assertThat(items).as(list).isNotEmpty();
    return items.get(0).getAsJsonObject().get("id").getAsString();
  }

  private static String token(String user) throws Exception {
    var credentials = "{\"username\":\"" + user + "\",\"password\":\"" + DemoRegistry.PASSWORD + "\"}";
    var token = TOKEN.matcher(send(at("tokens").header("Content-Type", "application/json").POST(BodyPublishers.ofString(credentials))).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    return send(at(path).header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(String path, String token, String ifMatch, String body) throws Exception {
    return send(at(path).header("Authorization", "Bearer " + token).header("If-Match", ifMatch).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder at(String path) throws IOException, InterruptedException {
    return HttpRequest.newBuilder(DemoRegistry.address().resolve("/api/v1/" + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return PROGRAM.send(request.build(), BodyHandlers.ofString());
  }
}
