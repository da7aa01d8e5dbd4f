package kg.childcare.registry.monitoring.service;

import com.lowagie.text.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.document.service.PdfReport;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.monitoring.FindingOpinion;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;

/** The preventive mechanism's opinion of an act: what the ministry wrote and what the monitor holds of it, side by side. */
@ApplicationScoped
public class OpinionReport {
  private static final PdfReport<Opinion> REPORT = PdfReport.of("monitoring.opinion.title", OpinionReport::head, OpinionReport::opinions, OpinionReport::summary);

  @Inject
  DocumentArchive archive;

  /** A review with the act that it is about. */
  record Opinion(Review review, InspectionDetail act) {}

  void file(Review review, InspectionDetail act) {
    var institution = act.institution();
    for (var language : Language.values()) {
      archive.file(REPORT, new Opinion(review, act), new DocumentFacts(DocumentKind.MONITORING_REPORT, review.id(), language, null,
          LocalDate.ofInstant(review.issuedAt(), Texts.ZONE), institution.number(), institution.name()));
    }
  }

  private static void head(Opinion opinion, Document pdf, PdfStyle style, Texts texts) {
    var mandate = opinion.review().mandate();
    pdf.add(style.body(texts.get("monitoring.mandate.ofDocument", mandate.body(), mandate.act(), mandate.period().from())));
    var facts = style.facts();
    style.fact(facts, texts.get("monitoring.opinion.institution"), texts.word(opinion.act().institution().name()));
    style.fact(facts, texts.get("monitoring.review.act"), opinion.act().act().number());
    style.fact(facts, texts.get("monitoring.opinion.visit"), texts.word(opinion.act().visitDate()));
    style.fact(facts, texts.get("monitoring.note.author"), texts.word(mandate.body()));
    pdf.add(facts);
  }

  private static void opinions(Opinion opinion, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("monitoring.review.finding")));
    var table = style.table(new float[] {1, 5, 2, 5}, texts.get("monitoring.opinion.number"), texts.get("monitoring.opinion.ministry"),
        texts.get("monitoring.review.stance"), texts.get("monitoring.opinion.monitor"));
    Map<Long, FindingOpinion> given = opinion.review().opinions().stream().collect(Collectors.toMap(FindingOpinion::findingId, Function.identity()));
    for (var finding : opinion.act().findings()) {
      var held = given.get(finding.id());
      table.addCell(style.cell(String.valueOf(finding.number())));
      table.addCell(style.cell(about(finding, texts)));
      table.addCell(style.cell(texts.word(held.stance())));
      table.addCell(style.cell(held.reason() == null ? "–" : held.reason()));
    }
    pdf.add(table);
  }

  static String about(FindingRow finding, Texts texts) {
    var what = finding.question() == null ? texts.word(finding.origin()) : finding.criterion() + " " + texts.word(finding.question());
    return what + " — " + texts.word(finding.severity()) + (finding.evidence() == null ? "" : ". " + texts.word(finding.evidence()));
  }

  private static void summary(Opinion opinion, Document pdf, PdfStyle style, Texts texts) {
    if (opinion.review().summary() != null) {
      pdf.add(style.heading(texts.get("monitoring.review.summary")));
      pdf.add(style.body(opinion.review().summary()));
    }
  }
}
