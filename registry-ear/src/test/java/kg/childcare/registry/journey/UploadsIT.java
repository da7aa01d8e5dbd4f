package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Files that the registry does not take: each is refused with its own status and words, and leaves nothing behind. */
class UploadsIT {
  private static final int MEGABYTE = 1 << 20;
  private static final byte[] PROGRAM = "MZ\u0090\u0000 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] SCRIPT = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_paper_of_an_application() throws Exception {
    var registrar = Program.of("registrar");
    var application = draft(registrar);
    var type = Program.json(registrar.get(application)).getAsJsonArray("missing").get(0);
    var papers = application + "/documents?name=paper.pdf&type=" + (type.isJsonPrimitive() ? type.getAsString() : type.getAsJsonObject().get("code").getAsString());
    var before = registrar.get(application).body();

    refused(post(registrar, papers, "application/pdf", BodyPublishers.ofByteArray(pdf(11 * MEGABYTE))), 413);
    refused(post(registrar, papers, "application/pdf", BodyPublishers.ofByteArray(pdf(25 * MEGABYTE))), 413);
    refused(post(registrar, papers, "application/pdf", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf(25 * MEGABYTE)))), 413);
    refused(post(registrar, papers, "application/pdf", BodyPublishers.ofByteArray(PROGRAM)), 415);
    refused(post(registrar, papers, "image/png", BodyPublishers.ofByteArray(SCRIPT)), 415);
    refused(post(registrar, papers, "application/pdf", BodyPublishers.noBody()), 422);

    assertThat(registrar.get(application).body()).isEqualTo(before);
    registrar.write("POST", application + "/withdrawal", null, "{\"remark\":\"x\"}");
  }

  @Test
  void the_proof_of_a_correction() throws Exception {
    var clerk = Program.of("institution");
    var action = "actions/" + item(clerk, "actions?size=200", "status", Set.of("OPEN")).get("id").getAsString();
    var before = clerk.get(action).body();

    refused(claim(clerk, action, pdf(11 * MEGABYTE)), 413);
    refused(claim(clerk, action, PROGRAM), 415);
    refused(claim(clerk, action, SCRIPT), 415);

    assertThat(clerk.get(action).body()).isEqualTo(before);
  }

  @Test
  void a_list_to_import() throws Exception {
    var registrar = Program.of("registrar");
    var before = registrar.get("imports").body();

    refused(list(registrar, "list.csv", new byte[11 * MEGABYTE]), 413);
    refused(list(registrar, "list.xlsx", PROGRAM), 415);
    refused(list(registrar, "list.csv", pdf(2000)), 415);
    refused(list(registrar, "list.csv", new byte[25 * MEGABYTE]), 413);

    assertThat(registrar.get("imports").body()).isEqualTo(before);
  }

  /** An application of the first institution that has none under way. */
  private static String draft(Program registrar) throws Exception {
    for (var one : registrar.items("institutions?size=50&status=ACTIVE")) {
      var home = one.getAsJsonObject();
      var made = registrar.write("POST", "accreditations", null, "{\"institution\":" + home.get("number") + ",\"category\":" + home.get("category") + ",\"territory\":" + home.get("territory")
          + ",\"address\":\"x\",\"capacity\":" + home.get("capacity") + "}");
      if (made.statusCode() == 201) {
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/api/v1/", "");
      }
    }
    throw new AssertionError("every institution has an application under way");
  }

  private static void refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(Program.json(answer).get("title").getAsString()).isNotBlank();
  }

  private static HttpResponse<String> claim(Program clerk, String action, byte[] proof) throws Exception {
    return clerk.write("POST", action + "/claim", null, "{\"words\":\"x\",\"fileName\":\"proof.pdf\",\"file\":\"" + Base64.getEncoder().encodeToString(proof) + "\"}");
  }

  private static HttpResponse<String> list(Program registrar, String name, byte[] content) throws Exception {
    var body = new ByteArrayOutputStream();
    body.write(("--b\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nrefused\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
    return post(registrar, "imports", "multipart/form-data; boundary=b", BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static HttpResponse<String> post(Program program, String path, String type, BodyPublisher body) throws Exception {
    return program.send(program.at("/api/v1/" + path).header("Content-Type", type).POST(body));
  }

  private static JsonObject item(Program program, String list, String name, Set<String> values) throws Exception {
    return StreamSupport.stream(program.items(list).spliterator(), false).map(JsonElement::getAsJsonObject)
        .filter(one -> values.contains(one.get(name).getAsString())).findFirst().orElseThrow();
  }

  /** Begins like a PDF. */
  private static byte[] pdf(int length) {
    var content = new byte[length];
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
    return content;
  }
}
