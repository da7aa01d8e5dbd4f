package kg.childcare.registry.shared.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.TableLines;
import kg.childcare.registry.shared.service.Xlsx;

/** The kinds of file in which a list can be taken along; a program asks by {@code format=} or by {@code Accept}. */
public enum TableFormat {
  CSV(new MediaType("text", "csv", "UTF-8")),
  XLSX(MediaType.valueOf(Xlsx.MEDIA_TYPE));

  private final MediaType type;

  TableFormat(MediaType type) {
    this.type = type;
  }

  /** The kind of file asked for; nothing where the answer is JSON. */
  public static Optional<TableFormat> wanted(String format, HttpHeaders headers) {
    if (format != null) {
      return Arrays.stream(values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(format)).findFirst();
    }
    return headers.getAcceptableMediaTypes().stream().filter(type -> !type.isWildcardType()).findFirst()
        .flatMap(first -> Arrays.stream(values()).filter(one -> one.type.isCompatible(first)).findFirst());
  }

  /** The file, written while it is sent. @param name of the file without its ending @param table writes the heading and the lines */
  public Response answer(String name, Consumer<TableLines> table) {
    StreamingOutput written = out -> {
      if (this == XLSX) {
        try (var sheet = new Xlsx(out, name)) {
          table.accept(sheet);
        }
      } else {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table.accept(new Csv(writer));
        writer.flush();
      }
    };
    return Response.ok(written, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + name().toLowerCase(Locale.ROOT) + "\"")
        .build();
  }
}
