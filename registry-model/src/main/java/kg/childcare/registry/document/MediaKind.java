package kg.childcare.registry.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that may be attached; everything else is refused whatever its name says. */
public enum MediaKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  CSV("text/csv", "csv");

  private final String type;
  private final String ending;

  MediaKind(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  public String type() {
    return type;
  }

  public String ending() {
    return ending;
  }

  public boolean isPicture() {
    return this == JPEG || this == PNG;
  }

  public static Optional<MediaKind> ofType(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }
}
