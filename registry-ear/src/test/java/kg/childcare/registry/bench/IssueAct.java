package kg.childcare.registry.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The act at the gate: findings become binding, the document is written and filed, durable. */
final class IssueAct {
  private static final int WARM_UPS = 25;
  private static final int PAIRS = 15;
  private static final String FONT = "LiberationSans-Regular.ttf";
  /** As much of the evidence as stands on one line of its cell. */
  private static final String BEGINS = "белгилөө";
  private static final String FILED = "SELECT content FROM filed_document WHERE subject_id = ? AND kind = 'INSPECTION_ACT' AND language = 'KY'";

  private final Connection connection;
  private final VisitsOnSite visits;
  private final List<String> questions;
  private final BaseFont typeface;

  IssueAct(Connection connection, VisitsOnSite visits) throws Exception {
    this.connection = connection;
    this.visits = visits;
    questions = visits.questions(visits.visit(0)).stream().map(line -> Rest.text(line, "code") + " " + Rest.text(line.getAsJsonObject().get("text"), "ky")).toList();
    try (var file = BaseFont.class.getResourceAsStream("/liberation/" + FONT)) {
      typeface = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
    }
    for (int turn = 0; turn < howMany(); turn++) {
      visits.handIn(visits.visit(turn));
    }
  }

  static int howMany() {
    return WARM_UPS + PAIRS;
  }

  Operation operation() {
    return new Operation("issue an act with 20 findings as PDF, REST", "the same tables by bare OpenPDF", Target.ratio(1.25), WARM_UPS, PAIRS, this::floor, this::issue);
  }

  private Side.Outcome floor(int turn) throws IOException {
    var out = new ByteArrayOutputStream();
    var pdf = new Document();
    PdfWriter.getInstance(pdf, out);
    pdf.open();
    var font = new Font(typeface, 10);
    pdf.add(new Paragraph("Акт", font));
    var findings = new PdfPTable(new float[] {1, 5, 5, 2, 2});
    for (int number = 1; number <= VisitsOnSite.FINDINGS; number++) {
      for (var text : List.of(String.valueOf(number), questions.get(number - 1), VisitsOnSite.EVIDENCE, "орто", "01.01.2027")) {
        findings.addCell(new Phrase(text, font));
      }
    }
    pdf.add(findings);
    pdf.close();
    return () -> evidenceIn(out.toByteArray());
  }

  private Side.Outcome issue(int turn) throws Exception {
    var visit = visits.visit(turn);
    visits.post(visit, "/act", Map.of("language", "KY", "signedBy", "Үлгү Үлгүев"));
    return () -> evidenceIn(filed(visit));
  }

  private byte[] filed(long visit) throws SQLException {
    return Sql.rows(connection, row -> row.getBytes(1), FILED, visit).get(0);
  }

  private static long evidenceIn(byte[] content) throws IOException {
    try (var pdf = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(pdf).split(BEGINS, -1).length - 1L;
    }
  }
}
