package kg.childcare.registry.reference.service;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of reference data shipped with the registry: its rows, and a digest that tells whether it changed. */
public record ReferenceCsv(String name, byte[] content) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).setNullString("").get();

  public static ReferenceCsv named(String name) {
    try (var in = ReferenceCsv.class.getResourceAsStream("/reference/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The reference file " + name + " is missing from the build");
      }
      return new ReferenceCsv(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  public List<CSVRecord> rows() {
    try (var parser = FORMAT.parse(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
