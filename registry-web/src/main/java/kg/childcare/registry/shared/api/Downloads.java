package kg.childcare.registry.shared.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;

/** Stored files as answers, each under its name and its true type; a browser is never left to guess and never runs them. */
public final class Downloads {
  private static final String PDF = "application/pdf";

  private Downloads() {}

  public static Response file(byte[] content, String type, String name) {
    return answer(content, type, "attachment", name);
  }

  public static Response pdf(byte[] content, String name) {
    return answer(content, PDF, "attachment", name);
  }

  /** A PDF that the browser opens beside the page. */
  public static Response shownPdf(byte[] content, String name) {
    return answer(content, PDF, "inline", name);
  }

  private static Response answer(byte[] content, String type, String how, String name) {
    var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
    return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename*=UTF-8''" + encoded).build();
  }
}
