package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sends what is wrong to every operation that the registry describes, as somebody who may use it: each answer is problem JSON that says
 * whose fault it is, and none is the registry's. Seeded; what is written is held back by a state that no record has, so nothing changes.
 */
class HostileRequestsIT {
  private static final long SEED = 20261129;
  private static final int SPOILT_BODIES = 14;
  private static final int WORDS = 7;
  private static final int WORDS_IN_PUBLIC = 2;
  private static final String NO_STATE = "\"no-such-state\"";

  private static ApiDocument api;
  private static Addresses addresses;

  private final List<String> wrong = new ArrayList<>();

  @BeforeAll
  static void read() throws Exception {
    api = ApiDocument.read();
    addresses = new Addresses();
  }

  @Test
  void what_is_no_request_is_refused_by_every_operation() throws Exception {
    for (var operation : writes()) {
      for (var body : Hostile.bodies().entrySet()) {
        var request = at(operation).header("Content-Type", body.getValue()).header("If-Match", NO_STATE);
        judge(operation, body.getValue() + " " + shortened(new String(body.getKey())), request.method(operation.method(), BodyPublishers.ofByteArray(body.getKey())));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void one_spoilt_value_in_a_body_is_refused_or_kept_as_a_text() throws Exception {
    var chance = new Random(SEED);
    for (var operation : writes()) {
      var right = operation.isPublic() || operation.path().endsWith("/tokens") ? null : api.body(operation); // each of those counts towards a limit
      for (var body : right == null ? List.<String>of() : Hostile.spoilt(right, chance, SPOILT_BODIES)) {
        var request = at(operation).header("Content-Type", "application/json").header("If-Match", NO_STATE);
        judge(operation, shortened(body), request.method(operation.method(), BodyPublishers.ofString(body)));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_question_that_cannot_be_read_is_refused() throws Exception {
    var chance = new Random(SEED);
    for (var operation : api.operations().stream().filter(ApiDocument.Operation::reads).toList()) {
      for (var query : operation.queries()) {
        for (var word : Hostile.words(chance, operation.isPublic() ? WORDS_IN_PUBLIC : WORDS)) {
          judge(operation, query + "=" + shortened(word), addresses.program(operation).at(addresses.address(operation) + "?" + query + "=" + word));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void an_address_that_names_nothing_is_not_found() throws Exception {
    var chance = new Random(SEED);
    for (var operation : api.operations().stream().filter(one -> one.path().contains("{")).toList()) {
      for (var word : Hostile.words(chance, operation.isPublic() ? WORDS_IN_PUBLIC : WORDS)) {
        var request = addresses.program(operation).at(Addresses.spoilt(operation, word.isEmpty() ? "%20" : word)).header("If-Match", NO_STATE);
        if (!operation.reads()) {
          request.header("Content-Type", "application/json").method(operation.method(), content(operation.method(), String.valueOf(api.body(operation))));
        }
        judge(operation, shortened(word), request);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_method_that_an_address_does_not_know_is_answered_405() throws Exception {
    var known = new HashMap<String, List<String>>();
    api.operations().forEach(operation -> known.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation.method()));
    for (var operation : api.operations()) {
      for (var method : List.of("PUT", "DELETE", "PATCH", "BREW")) {
        if (!known.get(operation.path()).contains(method)) {
          var status = judge(operation, method, at(operation).method(method, content(method, "{}")));
          if (status != 405 && !(status == 401 && operation.path().endsWith("/tokens"))) { // which only its one method opens to strangers
            wrong.add(method + " " + operation.path() + " -> " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "/api/v1/nothing, 404", "/api/v1/, 404", "/api/v1, 404", "/api/v2/institutions, 404", "/api/v10, 404", "/api/, 404", "/api, 404", "/api/v1/institutions/, 200", "/api/v1/institutions/0000-0000/nothing, 404", "/api/v1/institutions;x=y, 200",
      "/api/v1/institutions?page=-1, 200", "/api/v1/institutions?size=-5, 200", "/api/v1/institutions?size=201, 200", "/api/v1/institutions?sort=nothing, 400", "/api/v1/institutions?page=2147483647&size=200, 200"})
  void addresses_and_pages_at_the_edge_have_their_answer(String path, int status) throws Exception {
    var answer = addresses.program("registrar").send(addresses.program("registrar").at(path));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    } else {
      assertThat(Program.json(answer).getAsJsonArray("items").size()).isLessThanOrEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Accept | text/html", "Accept | ;;;", "Accept-Language | ;q=x", "Accept-Language | xx-YY-zz", "Authorization | Bearer", "Authorization | Bearer x.y.z", "Authorization | Basic eDp5",
      "Authorization | Bearer ' or 1=1", "Idempotency-Key | x", "If-Match | soon", "If-None-Match | soon", "Range | bytes=0-1", "Expect | 100-continue", "X-HTTP-Method-Override | DELETE",
      "Content-Type | ;;;"})
  void a_header_that_cannot_be_read_breaks_nothing(String name, String value) throws Exception {
    var operation = new ApiDocument.Operation("GET", "/api/v1/institutions", null);
    var request = addresses.program(name.equals("Authorization") ? "anonymous" : "registrar").at(operation.path());
    if (!name.equals("Expect")) {
      request.header(name, value);
    }

    judge(operation, name + ": " + value, request.expectContinue(name.equals("Expect")));

    assertThat(wrong).isEmpty();
  }

  /** Sends it; the status, or 0 when there was no answer. */
  private int judge(ApiDocument.Operation operation, String sent, HttpRequest.Builder request) throws Exception {
    try {
      var answer = Program.nobody().send(request);
      var status = answer.statusCode();
      var type = answer.headers().firstValue("Content-Type").orElse("");
      var proper = status < 400 || type.startsWith("application/problem+json") && says(answer.body(), status) || status == 400 && isBeforeTheApplication(sent, answer);
      if (status >= 500 || !proper || answer.body().contains("Exception")) {
        wrong.add(operation + " " + sent + " -> " + status + " " + type + " " + shortened(answer.body()));
      }
      return status;
    } catch (IOException silence) {
      wrong.add(operation + " " + sent + " -> " + silence);
      return 0;
    }
  }

  /** An address that cannot be decoded ends in the server itself, in an empty answer. */
  private static boolean isBeforeTheApplication(String sent, HttpResponse<String> answer) {
    return Hostile.UNDECODABLE.contains(sent.substring(sent.indexOf('=') + 1)) && answer.body().isEmpty();
  }

  /** The server refuses a DELETE with a body before anybody can look at it. */
  private static HttpRequest.BodyPublisher content(String method, String body) {
    return method.equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }

  private static boolean says(String body, int status) {
    try {
      var problem = JsonParser.parseString(body).getAsJsonObject();
      return problem.get("status").getAsInt() == status && !problem.get("title").getAsString().isBlank();
    } catch (JsonSyntaxException | IllegalStateException other) {
      return false;
    }
  }

  private static HttpRequest.Builder at(ApiDocument.Operation operation) throws Exception {
    return addresses.program(operation).at(addresses.address(operation));
  }

  private static List<ApiDocument.Operation> writes() {
    return api.operations().stream().filter(operation -> operation.method().equals("POST") || operation.method().equals("PUT")).toList();
  }

  private static String shortened(String text) {
    return text.length() <= 160 ? text : text.substring(0, 160) + "…(" + text.length() + ")";
  }
}
