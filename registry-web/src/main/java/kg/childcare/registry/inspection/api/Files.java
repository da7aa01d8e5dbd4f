package kg.childcare.registry.inspection.api;

import jakarta.ws.rs.core.Response;
import kg.childcare.registry.document.Attachment;

/** Files as answers: shown by the browser, never guessed at, never run. */
final class Files {
  private Files() {}

  static Response pdf(byte[] content, String name) {
    return Response.ok(content, "application/pdf").header("Content-Disposition", "inline; filename=\"" + name + "\"").build();
  }

  static Response attachment(Attachment file) {
    return Response.ok(file.content(), file.kind().type())
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + java.net.URLEncoder.encode(file.name(), java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20"))
        .build();
  }
}
