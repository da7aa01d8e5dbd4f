package kg.childcare.registry.document.service;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one typeface of every document, read once and embedded, so that ң, ө and ү are printed wherever the file is opened. */
final class PdfFonts {
  static final BaseFont PLAIN = read("LiberationSans-Regular.ttf");
  static final BaseFont BOLD = read("LiberationSans-Bold.ttf");

  private PdfFonts() {}

  private static BaseFont read(String file) {
    try (var in = BaseFont.class.getResourceAsStream("/liberation/" + file)) {
      var bytes = in == null ? readFrom(file) : in.readAllBytes();
      var font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null);
      font.setSubset(true);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalStateException("The font " + file + " cannot be embedded", e);
    }
  }

  private static byte[] readFrom(String file) throws IOException {
    try (var in = PdfFonts.class.getResourceAsStream("/liberation/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing from the build");
      }
      return in.readAllBytes();
    }
  }
}
