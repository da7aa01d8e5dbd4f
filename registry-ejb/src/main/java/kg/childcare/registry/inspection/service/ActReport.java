package kg.childcare.registry.inspection.service;

import kg.childcare.registry.document.service.PdfReport;

/** The act of an inspection as it is handed over at the gate. */
public final class ActReport {
  public static final PdfReport<ActContent> REPORT = PdfReport.of("inspection.act.title",
      new ActHeadSection(), new ActCountSection(), new ActResultSection(), new ActFindingsSection(), new ActSignaturesSection());

  private ActReport() {}
}
