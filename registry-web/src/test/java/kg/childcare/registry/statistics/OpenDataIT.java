package kg.childcare.registry.statistics;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@RegistryTest
@RunAsClient
class OpenDataIT {
  @ArquillianResource
  URL address;

  @Test
  void everybody_reads_the_register_as_json_and_as_a_file() throws Exception {
    assertThat(get("api/v1/public/institutions").body()).startsWith("{").contains("\"items\"", "\"total\"").doesNotContain("address", "COLONY", "SUSPECTED");
    var file = get("api/v1/public/institutions?format=csv");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(file.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name).contains("institutions.csv"));
    assertThat(file.body()).startsWith("\uFEFF");
  }

  @Test
  void the_feed_of_changes_goes_on_where_it_stopped() throws Exception {
    var first = get("api/v1/public/changes?size=1");
    assertThat(first.statusCode()).isEqualTo(200);
    var next = first.body().replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");

    var again = get("api/v1/public/changes?size=1&since=" + next);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).doesNotContain("\"cursor\":\"" + next + "\"");
  }

  @Test
  void a_cursor_that_is_none_and_an_unknown_number_are_told_apart() throws Exception {
    assertThat(get("api/v1/public/changes?since=yesterday").statusCode()).isEqualTo(400);
    assertThat(get("api/v1/public/institutions/0000-0000").statusCode()).isEqualTo(404);
  }

  @Test
  void statistics_are_not_open() throws Exception {
    assertThat(get("api/v1/statistics").statusCode()).isEqualTo(401);
    assertThat(get("api/v1/indicators").statusCode()).isEqualTo(401);
  }

  /** From an address of its own, so that the other tests are not counted with it; a minute may end in between. */
  @Test
  void whoever_reads_faster_than_a_program_should_is_told_when_to_come_again() throws Exception {
    var refusal = IntStream.range(0, 250).mapToObj(time -> fromAnotherAddress("/api/v1/public/institutions/0000-0000")).filter(answer -> answer.startsWith("HTTP/1.1 429")).findFirst();

    assertThat(refusal).hasValueSatisfying(answer -> assertThat(answer).containsIgnoringCase("\r\nRetry-After: 60\r\n").contains("application/problem+json", "\"status\":429"));
    assertThat(get("api/v1/public/institutions/0000-0000").statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_tries_codes_is_told_when_to_come_again() {
    var refusal = IntStream.range(0, 70).mapToObj(time -> from("127.0.0.3", "/api/v1/public/checks/0000")).filter(answer -> answer.startsWith("HTTP/1.1 429")).findFirst();

    assertThat(refusal).hasValueSatisfying(answer -> assertThat(answer).containsIgnoringCase("\r\nRetry-After: 60\r\n").contains("document.rule.tooManyChecks"));
  }

  @Test
  void whoever_tries_codes_on_the_page_reads_there_when_to_come_again() {
    var refusal = IntStream.range(0, 70).mapToObj(time -> from("127.0.0.4", "/check?code=0000&lang=en")).filter(answer -> answer.startsWith("HTTP/1.1 429")).findFirst();

    assertThat(refusal).hasValueSatisfying(answer -> assertThat(answer).containsIgnoringCase("\r\nRetry-After: 60\r\n").contains("<h1>", "ui-messages-error", Texts.in(Language.EN).get("document.rule.tooManyChecks")));
  }

  @Test
  void the_register_tells_how_each_institution_stands_and_its_schema_says_so() throws Exception {
    assertThat(get("api/v1/public/schema").body()).contains("\"accreditation\"", "\"accreditationSince\"", "\"accreditationUntil\"");
    assertThat(get("api/v1/public/schema").body()).as("and published acts").contains("\"act\":{", "\"visitedOn\"", "\"accreditationPlaces\"", "\"kind\"").doesNotContain("inspection.open", "institution.open");
    var page = get("api/v1/public/institutions?size=200");
    assertThat(page.body().split("\"number\"", -1)).hasSizeGreaterThan(1).hasSameSizeAs(page.body().split("\"accreditation\":\"", -1));
  }

  private String fromAnotherAddress(String path) {
    return from("127.0.0.2", path);
  }

  private String from(String other, String path) {
    try (var line = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort(), InetAddress.getByName(other), 0)) {
      line.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
      return new String(line.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
  }
}
