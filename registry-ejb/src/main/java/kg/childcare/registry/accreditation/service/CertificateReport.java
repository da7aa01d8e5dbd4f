package kg.childcare.registry.accreditation.service;

import com.lowagie.text.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.document.service.PdfReport;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Texts;

/** The certificate of an accreditation, or the written refusal, in each language; filed in the transaction of the decision. */
@ApplicationScoped
public class CertificateReport {
  private static final PdfReport<Certificate> GRANTED = PdfReport.of("DocumentKind.CERTIFICATE", CertificateReport::institution, CertificateReport::grant, CertificateReport::ground, CertificateReport::signature);
  static final PdfReport<Certificate> REFUSED = PdfReport.of("accreditation.certificate.refusal", CertificateReport::institution, CertificateReport::ground, CertificateReport::signature);

  @Inject
  DocumentArchive archive;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  Reference reference;

  /** A decision with the names that a reader needs beside its codes. */
  record Certificate(DecisionView decision, String institutionNumber, Multilingual institution, Multilingual category, Multilingual territory) {}

  void file(Decision decision) {
    var institution = institutions.get(decision.institutionId());
    var certificate = new Certificate(
        DecisionView.of(decision), institution.number(), institution.name(),
        reference.category(decision.category()).name(), reference.territory(decision.territory()).name());
    var granted = decision.verdict().grants();
    for (var language : Language.values()) {
      archive.file(granted ? GRANTED : REFUSED, certificate, new DocumentFacts(
          kind(decision), decision.id(), language, decision.number(), decision.decidedOn(), institution.number(), institution.name()));
    }
  }

  static DocumentKind kind(Decision decision) {
    return decision.verdict().grants() ? DocumentKind.CERTIFICATE : DocumentKind.DECISION;
  }

  private static void institution(Certificate certificate, Document pdf, PdfStyle style, Texts texts) {
    var decision = certificate.decision();
    pdf.add(style.heading(texts.word(certificate.institution())));
    var facts = style.facts();
    style.fact(facts, texts.get("accreditation.institutionNumber"), certificate.institutionNumber());
    style.fact(facts, texts.get("accreditation.category"), texts.word(certificate.category()));
    style.fact(facts, texts.get("accreditation.address"), texts.word(certificate.territory()) + ", " + decision.address());
    pdf.add(facts);
  }

  private static void grant(Certificate certificate, Document pdf, PdfStyle style, Texts texts) {
    var decision = certificate.decision();
    var facts = style.facts();
    style.fact(facts, texts.get("accreditation.verdict"), texts.word(decision.verdict()));
    style.fact(facts, texts.get("accreditation.capacity"), texts.word(decision.capacity()));
    style.fact(facts, texts.get("accreditation.validFrom"), texts.word(decision.validFrom()));
    style.fact(facts, texts.get("accreditation.validTo"), texts.word(decision.validTo()));
    if (decision.conditions() != null) {
      style.fact(facts, texts.get("accreditation.conditions"), decision.conditions());
    }
    pdf.add(facts);
  }

  private static void ground(Certificate certificate, Document pdf, PdfStyle style, Texts texts) {
    var decision = certificate.decision();
    var tally = decision.tally();
    pdf.add(style.heading(texts.get("accreditation.certificate.ground")));
    var facts = style.facts();
    style.fact(facts, texts.get("accreditation.body"), texts.word(decision.body()));
    style.fact(facts, texts.get("accreditation.act"), decision.act());
    style.fact(facts, texts.get("accreditation.motion"), texts.word(decision.motion()));
    style.fact(facts, texts.get("accreditation.votes"), texts.get("accreditation.tally", tally.votesFor(), tally.against(), tally.abstained(), tally.recused()));
    style.fact(facts, texts.get("accreditation.voted"), texts.word(decision.voted()));
    if (decision.overrides() != null) {
      style.fact(facts, texts.get("accreditation.overrides"), decision.overrides());
      style.fact(facts, texts.get("accreditation.orderedBy"), decision.orderedBy());
      style.fact(facts, texts.get("accreditation.orderReason"), decision.orderReason());
    }
    pdf.add(facts);
  }

  private static void signature(Certificate certificate, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.body(" "));
    pdf.add(style.body(texts.get("accreditation.certificate.chair", certificate.decision().recordedBy())));
    pdf.add(style.small(texts.get("accreditation.certificate.note")));
  }
}
