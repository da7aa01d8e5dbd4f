package kg.childcare.registry.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The registry as a program meets it: REST with a token, one kept connection. */
final class Rest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String token;

  private Rest(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  static Rest signIn(URI address, String username) throws IOException, InterruptedException {
    var nobody = new Rest(address, null);
    var issued = nobody.send("POST", "api/v1/tokens", new Gson().toJson(Map.of("username", username, "password", Country.PASSWORD)));
    return new Rest(address, object(issued).get("token").getAsString());
  }

  String get(String path) throws IOException, InterruptedException {
    return send("GET", path, null);
  }

  /** The body of a successful answer; anything else ends the benchmark. */
  String send(String method, String path, String body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  static JsonObject object(String body) {
    return JsonParser.parseString(body).getAsJsonObject();
  }

  static JsonArray array(String body) {
    return JsonParser.parseString(body).getAsJsonArray();
  }

  /** Text of a member, empty where it is missing. */
  static String text(JsonElement of, String member) {
    var found = of.getAsJsonObject().get(member);
    return found == null || found.isJsonNull() ? "" : found.getAsString();
  }
}
