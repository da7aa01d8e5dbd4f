package kg.childcare.registry.accreditation.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kg.childcare.registry.accreditation.service.Download;

/** Hands a stored file out as a download, never as something a browser would run. */
final class Downloads {
  private Downloads() {}

  static Response answer(Download file) {
    var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.content(), file.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
