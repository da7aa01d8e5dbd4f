package kg.childcare.registry.inspection.service;

import com.lowagie.text.Document;
import kg.childcare.registry.document.service.PdfSection;
import kg.childcare.registry.document.service.PdfStyle;
import kg.childcare.registry.shared.Texts;

/** Heads against the roll, as numbers only: an act never names a child. */
class ActCountSection implements PdfSection<ActContent> {
  @Override
  public void write(ActContent act, Document pdf, PdfStyle style, Texts texts) {
    if (act.count() == null) {
      return;
    }
    pdf.add(style.heading(texts.get("inspection.headCount")));
    var table = style.table(texts.get("inspection.count.onRoll"), texts.get("inspection.count.seen"), texts.get("inspection.count.elsewhere"),
        texts.get("inspection.count.unknown"), texts.get("inspection.count.extra"));
    for (int number : new int[] {act.count().onRoll(), act.count().seen(), act.count().elsewhere(), act.count().unknown(), act.count().extra()}) {
      table.addCell(style.cell(String.valueOf(number)));
    }
    pdf.add(table);
    pdf.add(style.body(texts.get(act.count().matches() ? "inspection.count.matches" : "inspection.count.differs")));
  }
}
