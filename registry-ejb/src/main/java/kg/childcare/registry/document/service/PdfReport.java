package kg.childcare.registry.document.service;

import com.lowagie.text.Document;
import java.io.ByteArrayOutputStream;
import java.util.List;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.WrittenPdf;
import kg.childcare.registry.shared.Texts;

/**
 * A kind of document: head of the state, title, number and date, the sections in order, and a foot by which it can be checked.
 *
 * @param titleKey key of the title's text
 */
public record PdfReport<T>(String titleKey, List<PdfSection<T>> sections) {
  @SafeVarargs
  public static <T> PdfReport<T> of(String titleKey, PdfSection<T>... sections) {
    return new PdfReport<>(titleKey, List.of(sections));
  }

  /** @param checkAddress where the code can be checked, printed and in the QR code */
  WrittenPdf write(T subject, DocumentFacts facts, CheckCode code, String checkAddress) {
    var texts = Texts.in(facts.language());
    var style = new PdfStyle();
    var out = new ByteArrayOutputStream();
    var pdf = new PdfPaper(out);
    var foot = new PdfFoot(texts, code, checkAddress);
    pdf.writer().setPageEvent(foot);
    pdf.addTitle(texts.get(titleKey));
    pdf.addCreator(texts.get("shared.product"));
    pdf.setDocumentLanguage(facts.language().tag());
    pdf.open();
    head(facts, pdf, style, texts);
    for (var section : sections) {
      section.write(subject, pdf, style, texts);
    }
    var digest = style.wordsDigest();
    foot.digest(digest);
    pdf.close();
    return new WrittenPdf(out.toByteArray(), digest);
  }

  private void head(DocumentFacts facts, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.centred(texts.get("document.head.state")));
    pdf.add(style.centred(texts.get("document.head.registry")));
    pdf.add(style.title(texts.get(titleKey)));
    pdf.add(style.centred(facts.number() == null
        ? texts.get("document.head.date", facts.date())
        : texts.get("document.head.numberAndDate", facts.number(), facts.date())));
  }
}
