package kg.childcare.registry.shared.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * RFC 9457 problem details.
 *
 * @param type what kind of problem, as a URI reference
 * @param errors broken rules, each with its code, the input it belongs to and a sentence in the caller's language
 */
public record Problem(String type, String title, int status, String detail, List<Item> errors) {
  public static final MediaType JSON = new MediaType("application", "problem+json");
  private static final Jsonb JSONB = JsonbBuilder.create();

  /** One broken rule. */
  public record Item(String code, String field, String message) {}

  public static Problem of(int status, String kind, String title) {
    return new Problem("urn:registry:problem:" + kind, title, status, null, List.of());
  }

  public Problem with(List<Item> items) {
    return new Problem(type, title, status, items.isEmpty() ? detail : items.get(0).message(), items);
  }

  public Response.ResponseBuilder answer() {
    return Response.status(status).type(JSON).entity(this);
  }

  /** Answers where no resource was reached. */
  public void write(HttpServletResponse response) {
    response.setStatus(status);
    response.setContentType(JSON.toString());
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    try {
      response.getWriter().write(JSONB.toJson(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
