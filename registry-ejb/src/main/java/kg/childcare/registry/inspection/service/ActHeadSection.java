package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Texts;

/** Where, who and when, and what happened at the gate. */
class ActHeadSection implements PdfSection<ActContent> {
  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    var visit = act.inspection();
    if (visit.act().language() != texts.language()) {
      pdf.add(style.small(texts.get("inspection.act.translation", visit.act().language())));
    }
    var facts = style.facts();
    style.fact(facts, texts.get("inspection.act.institution"), texts.word(act.institution().name()));
    style.fact(facts, texts.get("inspection.act.number"), act.institution().number());
    style.fact(facts, texts.get("inspection.act.territory"), texts.word(act.territory()));
    style.fact(facts, texts.get("inspection.act.kind"), texts.get(visit.announced() ? "inspection.act.announced" : "inspection.act.unannounced"));
    style.fact(facts, texts.get("inspection.act.team"), String.join(", ", act.team()));
    style.fact(facts, texts.get("inspection.act.arrived"), texts.word(visit.gate().arrivedAt()));
    style.fact(facts, texts.get("inspection.act.entered"), visit.gate().enteredAt() == null ? texts.get("inspection.act.notLetIn") : texts.word(visit.gate().enteredAt()));
    if (visit.gate().obstructed()) {
      style.fact(facts, texts.get("inspection.act.obstruction"), obstruction(act, texts));
    }
    pdf.add(facts);
  }

  private static String obstruction(ActContent act, Texts texts) {
    var gate = act.inspection().gate();
    var delay = gate.enteredAt() == null ? texts.get("inspection.act.notLetIn") : texts.get("inspection.act.delay", gate.delayMinutes());
    return Stream.of(delay, gate.person(), gate.words()).filter(said -> said != null && !said.isBlank()).collect(Collectors.joining("; "));
  }
}
