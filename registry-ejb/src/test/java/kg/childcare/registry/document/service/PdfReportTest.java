package kg.childcare.registry.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.WrittenPdf;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfReportTest {
  private static final String KYRGYZ = "Өкмөттүк эмес мекеменин түрү жана өзгөчөлүгү: ң ө ү Ң Ө Ү";
  private static final CheckCode CODE = CheckCode.random();

  private final PdfReport<String> report = PdfReport.of("DocumentKind.INSPECTION_ACT",
      (subject, pdf, style, texts) -> pdf.add(style.body(subject)),
      (subject, pdf, style, texts) -> {
        var table = style.table("№", "Ө");
        IntStream.range(0, 120).forEach(row -> {
          table.addCell(style.cell(Integer.toString(row)));
          table.addCell(style.cell(subject));
        });
        pdf.add(table);
      });

  @Test
  void the_letters_of_kyrgyz_are_in_the_text() throws IOException {
    assertThat(text(written(KYRGYZ, Language.KY))).contains(KYRGYZ).contains("Текшерүү актысы");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_font_is_embedded_in_every_language(Language language) throws IOException {
    try (var pdf = Loader.loadPDF(written(KYRGYZ, language).content())) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void each_page_has_its_number_the_code_and_the_repeated_headings() throws IOException {
    try (var pdf = Loader.loadPDF(written(KYRGYZ, Language.EN).content())) {
      var pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(2);
      var stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      stripper.setEndPage(2);
      assertThat(stripper.getText(pdf)).contains("Page 2 of " + pages).contains(CODE.grouped()).contains("№");
    }
  }

  @Test
  void the_digest_of_the_words_is_printed_and_changes_with_a_word() throws IOException {
    var one = written(KYRGYZ, Language.KY);

    assertThat(text(one)).contains(one.wordsDigest());
    assertThat(written(KYRGYZ, Language.KY).wordsDigest()).isEqualTo(one.wordsDigest());
    assertThat(written(KYRGYZ + ".", Language.KY).wordsDigest()).isNotEqualTo(one.wordsDigest());
  }

  private WrittenPdf written(String subject, Language language) {
    var facts = new DocumentFacts(DocumentKind.INSPECTION_ACT, 1, language, "12/26", LocalDate.of(2026, 3, 2), "1234-5678", Multilingual.of("Нур", "Нур", "Nur"));
    return report.write(subject, facts, CODE, "https://registry.example/check/" + CODE.grouped());
  }

  private static String text(WrittenPdf pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf.content())) {
      return new PDFTextStripper().getText(read);
    }
  }
}
