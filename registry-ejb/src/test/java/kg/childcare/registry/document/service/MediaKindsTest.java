package kg.childcare.registry.document.service;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kg.childcare.registry.document.MediaKind;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MediaKindsTest {
  @Test
  void the_content_decides_and_not_the_name() throws IOException {
    assertThat(MediaKinds.of("x.exe", "%PDF-1.7\n".getBytes(UTF_8))).contains(MediaKind.PDF);
    assertThat(MediaKinds.of("x.pdf", "MZ\u0000\u0001".getBytes(UTF_8))).isEmpty();
    assertThat(MediaKinds.of("x.csv", "<html><script>alert(1)</script></html>".getBytes(UTF_8))).isEmpty();
    assertThat(MediaKinds.of("photo.png", picture("jpg"))).contains(MediaKind.JPEG);
  }

  @Test
  void office_files_are_told_from_other_archives_and_macros_are_refused() throws IOException {
    assertThat(MediaKinds.of("a", zip("[Content_Types].xml", "xl/workbook.xml"))).contains(MediaKind.XLSX);
    assertThat(MediaKinds.of("a", zip("[Content_Types].xml", "word/document.xml"))).contains(MediaKind.DOCX);
    assertThat(MediaKinds.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
    assertThat(MediaKinds.of("a.xlsx", zip("anything.exe"))).isEmpty();
  }

  @Test
  void a_macro_is_found_behind_any_number_of_parts_and_under_any_name() throws IOException {
    var many = Stream.concat(Stream.of("[Content_Types].xml", "xl/workbook.xml"), IntStream.range(0, 2_000).mapToObj(i -> "xl/" + i)).toArray(String[]::new);
    assertThat(MediaKinds.of("a.xlsx", zip(many))).isEmpty();
    assertThat(MediaKinds.of("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml", "xl/VBAPROJECT.BIN"))).isEmpty();
    assertThat(MediaKinds.of("a.docx", typed("application/vnd.ms-word.document.macroEnabled.main+xml"))).isEmpty();
    assertThat(MediaKinds.of("a.docx", typed("application/vnd.ms-office.vbaProject"))).isEmpty();
    assertThat(MediaKinds.of("a.docx", typed("application/vnd.ms-office.vbaProject", UTF_16))).as("in another encoding").isEmpty();
    assertThat(MediaKinds.of("a.docx", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))).contains(MediaKind.DOCX);
  }

  @Test
  void of_an_archive_no_more_is_unpacked_than_tells_its_kind() throws IOException {
    assertThat(MediaKinds.of("a.docx", typed("x".repeat(2 << 20)))).isEmpty();
    assertThat(MediaKinds.of("a.docx", unpackingTo(201))).isEmpty();
    assertThat(MediaKinds.of("a.docx", unpackingTo(2))).contains(MediaKind.DOCX);
    assertThat(MediaKinds.of("a.docx", Arrays.copyOf(zip("word/document.xml"), 60))).isEmpty();
  }

  private static byte[] unpackingTo(int megabytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    return out.toByteArray();
  }

  /** A document with one part of a type. */
  private static byte[] typed(String type) throws IOException {
    return typed(type, UTF_8);
  }

  private static byte[] typed(String type, Charset encoding) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(("<Types><Override PartName=\"/word/part\" ContentType=\"" + type + "\"/></Types>").getBytes(encoding));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("x".getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void a_table_of_text_must_be_readable_text() {
    assertThat(MediaKinds.of("a.csv", "аты;саны\nБала үйү;12\n".getBytes(UTF_8))).contains(MediaKind.CSV);
    assertThat(MediaKinds.of("a.txt", "a;b\n".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void a_redrawn_picture_keeps_nothing_that_was_hidden_in_it() throws IOException {
    var hidden = "GPS 42.8746,74.5698".getBytes(UTF_8);
    var picture = picture("jpg");
    var tagged = new ByteArrayOutputStream();
    tagged.write(picture, 0, 2);
    tagged.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (hidden.length + 2)});
    tagged.write(hidden);
    tagged.write(picture, 2, picture.length - 2);

    var redrawn = Pictures.redrawn(tagged.toByteArray(), MediaKind.JPEG);

    assertThat(new String(tagged.toByteArray(), UTF_8)).contains("GPS");
    assertThat(new String(redrawn, UTF_8)).doesNotContain("GPS");
    assertThat(MediaKinds.of("a", redrawn)).contains(MediaKind.JPEG);
  }

  @Test
  void a_damaged_picture_is_refused() throws IOException {
    var damaged = Arrays.copyOf(picture("png"), 20);

    assertThatThrownBy(() -> Pictures.redrawn(damaged, MediaKind.PNG))
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo("document.rule.type"));
  }

  private static byte[] picture(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("x".getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
