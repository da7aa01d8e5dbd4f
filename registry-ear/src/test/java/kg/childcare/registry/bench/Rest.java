package kg.childcare.registry.bench;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The registry as a program meets it: REST with a token, one kept connection. */
final class Rest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String BOUNDARY = "----registry-bench";

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
    return body == null
        ? send(method, path, null, HttpRequest.BodyPublishers.noBody())
        : send(method, path, "application/json", HttpRequest.BodyPublishers.ofString(body));
  }

  /** Hands a file over, its bytes as they are. */
  String file(String path, String type, byte[] content) throws IOException, InterruptedException {
    return send("POST", path, type, HttpRequest.BodyPublishers.ofByteArray(content));
  }

  private String send(String method, String path, String type, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "application/json").method(method, body);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (type != null) {
      request.header("Content-Type", type);
    }
    return answered(request.build());
  }

  /** Sends a file with what is said of it, as a form in a browser would. */
  String upload(String path, Map<String, String> fields, String name, byte[] content) throws IOException, InterruptedException {
    var body = new ByteArrayOutputStream();
    for (var field : fields.entrySet()) {
      body.writeBytes(part("name=\"" + field.getKey() + "\"\r\n\r\n" + field.getValue() + "\r\n"));
    }
    body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    var request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Accept", "application/json").header("Authorization", "Bearer " + token)
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
    return answered(request);
  }

  private static byte[] part(String disposition) {
    return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition).getBytes(StandardCharsets.UTF_8);
  }

  private String answered(HttpRequest request) throws IOException, InterruptedException {
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(request.method() + " " + request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
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
