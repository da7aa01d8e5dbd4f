package kg.childcare.registry.document.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report printed and read back by the tests of all slices. */
public final class Paper {
  private static final CheckCode CODE = CheckCode.random();

  private Paper() {}

  /** The words on the paper, on one line. */
  public static <T> String words(PdfReport<T> report, T subject, Language language) {
    var facts = new DocumentFacts(DocumentKind.OTHER, 1, language, "12/26", LocalDate.of(2026, 3, 2), "1234-5678", Multilingual.of("Нур", "Нур", "Nur"));
    var written = report.write(subject, facts, CODE, "https://registry.example/check/" + CODE.grouped());
    try (var read = Loader.loadPDF(written.content())) {
      return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
