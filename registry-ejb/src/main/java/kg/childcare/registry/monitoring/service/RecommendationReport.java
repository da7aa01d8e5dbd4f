package kg.childcare.registry.monitoring.service;

import com.lowagie.text.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.document.service.PdfReport;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;

/** A recommendation on paper: who asks whom, for what, and until when the answer is due. */
@ApplicationScoped
public class RecommendationReport {
  private static final PdfReport<Letter> REPORT = PdfReport.of("monitoring.recommendation.pdfTitle", RecommendationReport::head, RecommendationReport::text);

  @Inject
  DocumentArchive archive;

  @Inject
  InstitutionDirectory institutions;

  /** A recommendation with the institution that it concerns, or null. */
  record Letter(Recommendation recommendation, InstitutionRef institution) {}

  void file(Recommendation recommendation) {
    var place = recommendation.institutionId() == null ? null : institutions.get(recommendation.institutionId());
    for (var language : Language.values()) {
      archive.file(REPORT, new Letter(recommendation, place), new DocumentFacts(DocumentKind.MONITORING_REPORT, recommendation.id(), language, null,
          recommendation.issuedOn(), place == null ? null : place.number(), place == null ? null : place.name()));
    }
  }

  private static void head(Letter letter, Document pdf, PdfStyle style, Texts texts) {
    var recommendation = letter.recommendation();
    var mandate = recommendation.mandate();
    pdf.add(style.body(texts.get("monitoring.mandate.ofDocument", mandate.body(), mandate.act(), mandate.period().from())));
    var facts = style.facts();
    style.fact(facts, texts.get("monitoring.recommendation.addressee"), texts.word(recommendation.addressee()));
    style.fact(facts, texts.get("monitoring.recommendation.theme"), texts.word(recommendation.theme()));
    if (letter.institution() != null) {
      style.fact(facts, texts.get("monitoring.opinion.institution"), texts.word(letter.institution().name()));
    }
    style.fact(facts, texts.get("monitoring.recommendation.due"), texts.word(recommendation.replyDue()));
    pdf.add(facts);
  }

  private static void text(Letter letter, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("monitoring.recommendation.text")));
    pdf.add(style.body(letter.recommendation().text()));
    pdf.add(style.body(texts.get("monitoring.recommendation.reply.hint")));
  }
}
