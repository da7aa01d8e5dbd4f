package kg.childcare.registry.document.service;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;

/** The sheets that a document is printed on; a heading never stands alone at the foot of one. */
class PdfPaper extends Document {
  private static final float SIDE = 56;
  private static final float TOP = 48;
  private static final float BOTTOM = 104;
  private static final float ROOM_BELOW_HEADING = 130;

  private final PdfWriter writer;

  PdfPaper(OutputStream out) {
    super(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
    writer = PdfWriter.getInstance(this, out);
  }

  PdfWriter writer() {
    return writer;
  }

  @Override
  public boolean add(Element element) {
    if (element instanceof PdfHeading && writer.getVerticalPosition(false) - bottom() < ROOM_BELOW_HEADING) {
      newPage();
    }
    return super.add(element);
  }
}
