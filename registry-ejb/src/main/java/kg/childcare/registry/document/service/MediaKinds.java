package kg.childcare.registry.document.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import kg.childcare.registry.document.MediaKind;
import org.apache.tika.Tika;

/** Tells what a file is from its content; the name only helps to tell a table of text from other text. */
final class MediaKinds {
  private static final Tika TIKA = new Tika();
  private static final int ENTRIES_READ = 2_000;

  private MediaKinds() {}

  static Optional<MediaKind> of(String name, byte[] content) {
    var type = TIKA.detect(content);
    return switch (type) {
      case "application/zip", "application/x-tika-ooxml" -> office(content);
      case "text/plain", "text/csv" -> isTable(name, content) ? Optional.of(MediaKind.CSV) : Optional.empty();
      default -> MediaKind.ofType(type);
    };
  }

  private static Optional<MediaKind> office(byte[] content) {
    var parts = parts(content);
    if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
      return Optional.empty();
    } else if (parts.contains("xl/workbook.xml")) {
      return Optional.of(MediaKind.XLSX);
    }
    return parts.contains("word/document.xml") ? Optional.of(MediaKind.DOCX) : Optional.empty();
  }

  private static Set<String> parts(byte[] content) {
    var names = new HashSet<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null && names.size() < ENTRIES_READ; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Set.of();
    }
    return names;
  }

  private static boolean isTable(String name, byte[] content) {
    if (name == null || !name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException notText) {
      return false;
    }
  }
}
