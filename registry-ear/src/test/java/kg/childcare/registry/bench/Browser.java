package kg.childcare.registry.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Pages as a person gets them: with a session, without the pictures and scripts that a browser keeps. */
final class Browser {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
  private final URI address;

  private Browser(URI address) {
    this.address = address;
  }

  static Browser stranger(URI address) {
    return new Browser(address);
  }

  static Browser signIn(URI address, String username) throws IOException, InterruptedException {
    var browser = new Browser(address);
    var form = "username=" + username + "&password=" + URLEncoder.encode(Country.PASSWORD, StandardCharsets.UTF_8);
    var asked = HttpRequest.newBuilder(address.resolve("signin")).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded");
    var status = browser.client.send(asked.POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status != 303) {
      throw new IllegalStateException("Signing in answered " + status);
    }
    return browser;
  }

  /** The page; anything but 200 ends the benchmark. */
  String open(String path) throws IOException, InterruptedException {
    var answer = client.send(HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
