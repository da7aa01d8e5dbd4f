package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader sees it: words, fonts, and the code under which it can be checked. */
final class PdfRead {
  private static final Pattern CODE = Pattern.compile("/check/([0-9A-Z-]{8,60})");

  private final String words;

  PdfRead(byte[] content) {
    try (var pdf = Loader.loadPDF(content)) {
      words = new PDFTextStripper().getText(pdf);
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as("font " + name.getName()).isTrue();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void says(String... parts) {
    assertThat(words.replaceAll("\\s+", " ")).contains(parts);
  }

  /** The letters that vanish when a font is missing. */
  void hasKyrgyzLetters() {
    assertThat(words).contains("ң").contains("ө").contains("ү");
  }

  String checkCode() {
    var found = CODE.matcher(words.replaceAll("\\s*\\R\\s*", ""));
    assertThat(found.find()).as("check code in " + words).isTrue();
    return found.group(1);
  }

  String words() {
    return words;
  }
}
