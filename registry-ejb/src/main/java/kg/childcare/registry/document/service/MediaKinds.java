package kg.childcare.registry.document.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import kg.childcare.registry.document.MediaKind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.Tika;

/** Tells what a file is from its content; the name only helps to tell a table of text from other text. */
final class MediaKinds {
  private static final Tika TIKA = new Tika();
  private static final int MOST_PARTS = 2_000;
  private static final long MOST_UNPACKED = 200L << 20;
  private static final int MOST_TYPES = 1 << 20;

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
    try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      return office(zip);
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  /** By the list of its parts, which is what an office program goes by; only the part that tells their types is unpacked, and no more of it than one needs. */
  private static Optional<MediaKind> office(ZipFile zip) throws IOException {
    var entries = Collections.list(zip.getEntries());
    var parts = entries.stream().map(ZipArchiveEntry::getName).toList();
    if (parts.size() > MOST_PARTS || entries.stream().mapToLong(ZipArchiveEntry::getSize).sum() > MOST_UNPACKED || parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) || saysMacro(zip)) {
      return Optional.empty();
    } else if (parts.contains("xl/workbook.xml")) {
      return Optional.of(MediaKind.XLSX);
    }
    return parts.contains("word/document.xml") ? Optional.of(MediaKind.DOCX) : Optional.empty();
  }

  /** Whether a part is a program, whatever its name, or more types are told than any document has. */
  private static boolean saysMacro(ZipFile zip) throws IOException {
    var types = zip.getEntry("[Content_Types].xml");
    if (types == null) {
      return false;
    }
    try (var in = zip.getInputStream(types)) {
      var told = in.readNBytes(MOST_TYPES);
      var text = new String(told, StandardCharsets.UTF_8).replace("\0", "").toLowerCase(Locale.ROOT); // without the noughts of one in UTF-16
      return told.length == MOST_TYPES || text.contains("macroenabled") || text.contains("vbaproject");
    }
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
