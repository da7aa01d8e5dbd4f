package kg.childcare.registry.shared.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kg.childcare.registry.shared.Csv;

/** Answers as a CSV file where a program asks for it by {@code format=csv} or by {@code Accept}. */
public final class CsvAnswers {
  private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

  private CsvAnswers() {}

  public static boolean wanted(String format, HttpHeaders headers) {
    return TableFormat.wanted(format, headers).filter(TableFormat.CSV::equals).isPresent();
  }

  public static Response file(Csv csv, String name) {
    return Response.ok(csv.bytes(), CSV).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
  }
}
