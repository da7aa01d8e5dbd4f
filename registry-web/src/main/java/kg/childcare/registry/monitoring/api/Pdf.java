package kg.childcare.registry.monitoring.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Hands a filed document out as a download. */
final class Pdf {
  private Pdf() {}

  static Response answer(byte[] content, String name) {
    return Response.ok(content, "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
