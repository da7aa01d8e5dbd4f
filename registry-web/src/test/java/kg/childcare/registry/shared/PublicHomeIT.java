package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kg.childcare.registry.harness.RegistryTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@RegistryTest
@RunAsClient
class PublicHomeIT {
  @ArquillianResource
  URL address;

  @Test
  void the_public_home_opens() throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address.toString())).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "register", "register/0000-0000", "register?q=a&page=1", "check", "check?code=ABCD-EFGH", "login", "complaint", "complaint?lang=ru", "complaint/sent", "complaint/answer", "no-such-page"})
  void reading_without_a_name_leaves_no_cookie(String page) throws Exception {
    assertThat(read(page).headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"api, 404", "api?lang=ru, 404", "api/v2/institutions, 401", "api/v1/nothing, 401", "api/v1/public/nothing, 404"})
  void a_program_is_answered_in_json_wherever_it_asks(String path, int status) throws Exception {
    var answer = read(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status).contains("\"errors\":[]").contains(Texts.in(path.contains("ru") ? Language.RU : Language.KY).get(status == 404 ? "shared.problem.missing" : "shared.problem.unauthorised"));
  }

  @Test
  void the_chosen_language_is_the_only_thing_kept() throws Exception {
    assertThat(read("?lang=ru").headers().allValues("Set-Cookie")).singleElement().asString().startsWith("lang=ru;");
  }

  /** Even one that was refused: the words come back in the page, nothing stays in the browser. */
  @Test
  void a_complaint_leaves_no_cookie_and_is_kept_by_no_cache() throws Exception {
    var told = HttpRequest.newBuilder(at("tell?lang=ru")).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("concern=NOT_A_CONCERN&text=x")).build();

    var answer = HttpClient.newHttpClient().send(told, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("lang=\"ru\"").contains("id=\"refusal\"").doesNotContain("jakarta.faces.ViewState");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().allValues("Cache-Control")).contains("no-store");
  }

  private HttpResponse<String> read(String page) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(at(page)).build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(address + path);
  }
}
