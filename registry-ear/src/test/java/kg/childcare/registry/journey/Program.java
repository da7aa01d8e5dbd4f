package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A program that speaks REST as one demonstration account. */
final class Program {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String token;

  private Program(String token) {
    this.token = token;
  }

  static Program nobody() {
    return new Program(null);
  }

  static Program of(String user) throws Exception {
    var credentials = "{\"username\":\"" + user + "\",\"password\":\"" + DemoRegistry.PASSWORD + "\"}";
    var issued = nobody().send(nobody().at("/api/v1/tokens").header("Content-Type", "application/json").POST(BodyPublishers.ofString(credentials)));
    assertThat(issued.statusCode()).as(user).isEqualTo(201);
    return new Program(json(issued).get("token").getAsString());
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(at("/api/v1/" + path));
  }

  HttpResponse<String> write(String method, String path, String ifMatch, String body) throws Exception {
    var request = at("/api/v1/" + path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  /** Items of a list, whichever way it is wrapped. */
  Iterable<JsonElement> items(String path) throws Exception {
    var answer = JsonParser.parseString(get(path).body());
    return answer.isJsonArray() ? answer.getAsJsonArray() : answer.getAsJsonObject().getAsJsonArray("items");
  }

  HttpRequest.Builder at(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(DemoRegistry.address().toString().replaceAll("/$", "") + path)).timeout(PATIENCE);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
