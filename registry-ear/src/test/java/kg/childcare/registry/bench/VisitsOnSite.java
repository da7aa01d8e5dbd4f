package kg.childcare.registry.bench;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The last visits of the country, kept for what a team does after the answers: photos, and the act. */
record VisitsOnSite(Country country, Rest rest) {
  static final int FINDINGS = 20;
  static final String EVIDENCE = "Үлгү белгилөө: командa көргөн нерсенин кыскача жазылышы, эки сапка жетет. Образец: что увидела команда.";

  long visit(int turn) {
    return country.visitsOnSite().get(turn);
  }

  /** The checklist as the device knows it. */
  List<JsonElement> questions(long visit) throws Exception {
    return Rest.array(rest.get("api/v1/inspections/" + visit + "/answers")).asList();
  }

  /** Every question answered, the first twenty badly; the roll counted; the checklist handed in. */
  void handIn(long visit) throws Exception {
    var answers = new ArrayList<Map<String, String>>();
    var when = country.now().toInstant(ZoneOffset.UTC).toString();
    for (var question : questions(visit)) {
      var bad = answers.size() < FINDINGS;
      answers.add(Map.of("answerId", UUID.randomUUID().toString(), "criterion", Rest.text(question, "code"), "rating", bad ? "NOT_MET" : "MET",
          "evidence", bad ? EVIDENCE : "", "device", "bench", "answeredAt", when));
    }
    post(visit, "/answers", answers);
    var roll = Rest.array(rest.get("api/v1/inspections/" + visit + "/roll"));
    post(visit, "/headcount", Map.of("extra", 0, "lines",
        StreamSupport.stream(roll.spliterator(), false).map(child -> Map.of("child", Rest.text(child, "number"), "whereabouts", "SEEN")).toList()));
    post(visit, "/submission", null);
  }

  String post(long visit, String path, Object body) throws Exception {
    return rest.send("POST", "api/v1/inspections/" + visit + path, body == null ? null : new Gson().toJson(body));
  }
}
