package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Texts;

/** Lines for the team, and the institution's signature or its refusal. */
class ActSignaturesSection implements PdfSection<ActContent> {
  private static final String LINE = "____________________";

  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    pdf.add(style.heading(texts.get("inspection.act.signatures")));
    var facts = style.facts();
    act.team().forEach(name -> style.fact(facts, name, LINE));
    var signedBy = act.inspection().act().signedBy();
    style.fact(facts, texts.get("inspection.act.forInstitution"), signedBy == null ? texts.get("inspection.act.refusedToSign") : signedBy + "  " + LINE);
    pdf.add(facts);
  }
}
