package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kg.childcare.registry.journey.ApiDocument.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever acts on a record that somebody else changed meanwhile is told so, and nothing is done: on every route that the registry describes as one. */
class ComparedVersionsIT {
  private static final String PREFIX = "/api/v1/";
  private static final String NO_STATE = "\"999999\"";

  /** Routes for which the demonstration has no record; the same rule holds them to it in the code. */
  private static final Set<String> WITHOUT_A_RECORD = Set.of(
      "POST accreditations/sessions/{session}/agenda", "POST accreditations/sessions/{session}/attendance", "POST accreditations/sessions/{session}/ballots",
      "POST accreditations/sessions/{session}/closing", "POST institutions/successions/{id}/confirmation", "POST institutions/successions/{id}/refusal",
      "POST institutions/waiting/{kind}/{id}/hearing", "POST institutions/waiting/{kind}/{id}/withdrawal");

  private static final Map<String, Told> TOLD = new HashMap<>();
  private static ApiDocument api;
  private static Addresses addresses;

  /** Who does it, where, and with what, for a route on which the first account that may and the first record of its list do not fit; null for what does. */
  private record Told(String user, String address, String body) {}

  @BeforeAll
  static void find() throws Exception {
    api = ApiDocument.read();
    addresses = new Addresses();
    var home = home();
    var decision = "accreditations/decisions/" + first("registrar", "institutions/" + home + "/accreditation", "id");
    for (var step : List.of("suspension", "resumption", "withdrawal")) {
      TOLD.put("POST accreditations/decisions/{id}/" + step, new Told("commission", decision + "/" + step, null));
    }
    for (var step : List.of("deliveries", "override", "appeals", "appeals/{appeal}/stay", "appeals/{appeal}/stay/end", "appeals/{appeal}/ruling")) {
      TOLD.put("POST accreditations/decisions/{id}/" + step, new Told("registrar", decision + "/" + step.replace("{appeal}", "1"), null));
    }
    TOLD.put("POST accreditations/decisions/{id}/proofs", new Told("registrar", decision + "/proofs?name=a.pdf&kind=OTHER", null));
    TOLD.put("POST accreditations/{id}/documents", new Told(null, "accreditations/" + first("registrar", "accreditations", "id") + "/documents?type=CHARTER&name=a.pdf", null));
    TOLD.put("POST actions/{id}/claim", new Told(null, null, "{\"words\":\"x\"}"));
    TOLD.put("POST complaints/{id}/triage", new Told(null, null, "{\"concern\":\"HUNGRY\",\"accused\":\"NOT_SAID\"}"));
    var line = addresses.program("protection").items("relocations").iterator().next().getAsJsonObject();
    TOLD.put("POST relocations/{plan}/children/{id}/destinations",
        new Told(null, "relocations/" + line.get("plan").getAsString() + "/children/" + line.get("childNumber").getAsString() + "/destinations", "{\"kind\":\"PARENTS\"}"));
    var handedIn = "institutions/" + home + "/returns/" + handedIn(home);
    for (var step : List.of("submission", "acceptance", "remarks", "corrections")) {
      TOLD.put("POST institutions/{number}/returns/{month}/" + step, new Told("registrar", handedIn + "/" + step, null));
    }
    TOLD.put("PUT institutions/{number}/returns/{month}", new Told("registrar", handedIn, "{\"figures\":{},\"noDeaths\":true,\"noViolence\":true}"));
    var visit = first("planner", "plans/" + first("planner", "plans", "id") + "/visits", "id");
    for (var step : List.of("team", "release", "cancellation")) {
      TOLD.put("POST plans/visits/{visit}/" + step, new Told("planner", "plans/visits/" + visit + "/" + step, null));
    }
    TOLD.put("POST inspections/{id}/arrival", new Told("inspector", "inspections/" + first("inspector", "plans/visits/own", "id") + "/arrival", null));
    var inspection = first("inspector", "inspections", "id");
    TOLD.put("POST inspections/{id}/answers/{answer}/settlement", new Told("inspector", "inspections/" + inspection + "/answers/00000000-0000-4000-8000-000000000001/settlement", null));
    var act = first("monitor", "monitoring/opinions/waiting", "inspectionId");
    TOLD.put("PUT monitoring/opinions/drafts/{act}", new Told("monitor", "monitoring/opinions/drafts/" + act, null));
    TOLD.put("POST monitoring/opinions/drafts/{act}/issue", new Told("monitor", "monitoring/opinions/drafts/" + act + "/issue", null));
    TOLD.put("POST monitoring/recommendations/{id}/reply", new Told("monitor", "monitoring/recommendations/" + first("monitor", "monitoring/recommendations", "id") + "/reply", null));
    for (var step : List.of("confirmation", "refusal")) {
      TOLD.put("POST paid-places/{id}/" + step, new Told("registrar2", "paid-places/" + first("registrar2", "paid-places", "id") + "/" + step, null));
      TOLD.put("POST transfers/{id}/" + step, new Told("institution", "transfers/" + awaited() + "/" + step, null));
    }
    var list = "imports/" + imported();
    TOLD.put("PUT imports/{id}/mapping", new Told("registrar", list + "/mapping", null));
    TOLD.put("POST imports/{id}/rows/{line}/decision", new Told("registrar", list + "/rows/2/decision", null));
    TOLD.put("POST imports/{id}/confirmation", new Told("registrar", list + "/confirmation", null));
    TOLD.put("POST imports/{id}/cancellation", new Told("registrar", list + "/cancellation", null));
  }

  @Test
  void a_stale_write_is_refused_with_the_tag_of_today_and_changes_nothing() throws Exception {
    var wrong = new ArrayList<String>();
    var without = new TreeSet<String>();
    for (var operation : api.operations().stream().filter(Operation::namesIfMatch).toList()) {
      var route = operation.method() + " " + operation.path().substring(PREFIX.length());
      var told = TOLD.getOrDefault(route, new Told(null, null, null));
      var program = told.user() == null ? addresses.program(operation) : addresses.program(told.user());
      var address = told.address() == null ? addresses.address(operation).substring(PREFIX.length()) : told.address();
      var body = told.body() == null ? String.valueOf(api.body(operation)) : told.body();
      var stale = program.write(operation.method(), address, NO_STATE, body);
      if (stale.statusCode() == 404) {
        without.add(route);
      } else if (stale.statusCode() != 412 || tag(stale) == null || !stale.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
        wrong.add(route + " as " + address + " -> " + stale.statusCode() + " " + stale.body());
      } else if (!tag(stale).equals(tag(program.write(operation.method(), address, "\"a\", " + NO_STATE, body)))) {
        wrong.add(route + " was changed by what was refused");
      } else if (program.write(operation.method(), address, "soon", body).statusCode() != 400) {
        wrong.add(route + " takes a tag that is none");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(without).isEqualTo(WITHOUT_A_RECORD);
  }

  @Test
  void the_tag_that_was_read_opens_the_write_once() throws Exception {
    var registrar = addresses.program("registrar");
    var card = "institutions/" + first("registrar", "institutions?size=1", "number");
    var read = tag(registrar.get(card));

    var closed = registrar.write("POST", card + "/confirmation", read, "");
    var again = registrar.write("POST", card + "/confirmation", read, "");

    assertThat(closed.statusCode()).as(closed.body()).isEqualTo(204);
    assertThat(again.statusCode()).as(again.body()).isEqualTo(412);
    assertThat(tag(again)).isEqualTo(tag(registrar.get(card))).isNotEqualTo(read);
  }

  @Test
  void where_no_version_is_kept_one_that_is_named_is_refused_and_not_ignored() throws Exception {
    var inspector = addresses.program("inspector");
    var visit = "inspections/" + first("inspector", "inspections", "id");

    var made = addresses.program("registrar").write("POST", "institutions/suspected", NO_STATE, "{\"nameKy\":\"Жок үй\",\"category\":\"UNREG\",\"ownership\":\"UNKNOWN\",\"territory\":\"41706207000000\",\"from\":\"2026-01-01\",\"reason\":\"x\"}");

    assertThat(made.statusCode()).as(made.body()).isEqualTo(412);
    assertThat(addresses.program("registrar").get("institutions?q=%D0%96%D0%BE%D0%BA%20%D2%AF%D0%B9").body()).doesNotContain("Жок үй");
    assertThat(inspector.get(visit).headers().firstValue("ETag")).isPresent();
  }

  /** The first value of this name in what a list answers. */
  private static String first(String user, String list, String name) throws Exception {
    var body = addresses.program(user).get(list).body();
    var value = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]+)").matcher(body);
    assertThat(value.find()).as(user + " reads " + name + " in " + list + ": " + body).isTrue();
    return value.group(1).strip();
  }

  /** A home of the demonstration, which is accredited and hands in returns, whatever the journeys before have entered. */
  private static String home() throws Exception {
    for (var one : addresses.program("registrar").items("institutions?size=200&accreditation=VALID")) {
      var number = one.getAsJsonObject().get("number").getAsString();
      if (handedIn(number) != null) {
        return number;
      }
    }
    throw new IllegalStateException("No accredited home of the demonstration hands in returns");
  }

  /** A month for which the home has handed in its return, or null. */
  private static String handedIn(String home) throws Exception {
    return StreamSupport.stream(addresses.program("registrar").items("institutions/" + home + "/returns").spliterator(), false).map(JsonElement::getAsJsonObject)
        .filter(month -> month.has("head")).map(month -> month.get("month").getAsString()).findFirst().orElse(null);
  }

  /** A child on its way to the clerk's own institution. */
  private static String awaited() throws Exception {
    var own = first("institution", "institutions?size=1", "number");
    return StreamSupport.stream(addresses.program("institution").items("transfers?state=DISPATCHED&size=200").spliterator(), false).map(JsonElement::getAsJsonObject)
        .filter((JsonObject one) -> one.get("to").getAsString().equals(own)).findFirst().orElseThrow().get("id").getAsString();
  }

  private static String imported() throws Exception {
    var registrar = addresses.program("registrar");
    var parts = "--b\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\ncompared versions\r\n"
        + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv\r\n\r\nНаименование;Категория\nҮлгү;CH_HOME\n\r\n--b--\r\n";
    var taken = registrar.send(registrar.at(PREFIX + "imports").header("Content-Type", "multipart/form-data; boundary=b").POST(BodyPublishers.ofString(parts)));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    return Program.json(taken).get("id").getAsString();
  }

  private static String tag(HttpResponse<?> answer) {
    return answer.headers().firstValue("ETag").orElse(null);
  }
}
