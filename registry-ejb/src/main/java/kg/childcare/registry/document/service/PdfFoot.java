package kg.childcare.registry.document.service;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.shared.Texts;

/** The foot of each page: page x of y, check code, QR code, and the digest of the words, which is known only at the end. */
class PdfFoot extends PdfPageEventHelper {
  private static final float SIZE = 7.5f;
  private static final float QR = 62;
  private static final float BASE = 30;
  private static final float LEADING = 11;

  private final Texts texts;
  private final CheckCode code;
  private final String checkAddress;
  private final Image qr;
  private PdfTemplate total;
  private PdfTemplate digestPlace;
  private String digest = "";
  private int pages;

  PdfFoot(Texts texts, CheckCode code, String checkAddress) {
    this.texts = texts;
    this.code = code;
    this.checkAddress = checkAddress;
    this.qr = PdfImages.qr(checkAddress, QR);
  }

  void digest(String hex) {
    digest = hex;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document pdf) {
    total = writer.getDirectContent().createTemplate(30, LEADING);
    digestPlace = writer.getDirectContent().createTemplate(400, LEADING);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document pdf) {
    pages = writer.getPageNumber();
    var page = writer.getDirectContent();
    var left = pdf.left();
    page.saveState();
    page.setLineWidth(0.5f);
    page.moveTo(left, BASE + QR + 4);
    page.lineTo(pdf.right(), BASE + QR + 4);
    page.stroke();
    page.restoreState();
    qr.setAbsolutePosition(pdf.right() - QR, BASE);
    page.addImage(qr);
    var count = texts.get("document.foot.page", writer.getPageNumber()) + " ";
    text(page, left, BASE + 4 * LEADING, count);
    page.addTemplate(total, left + PdfFonts.PLAIN.getWidthPoint(count, SIZE), BASE + 4 * LEADING);
    text(page, left, BASE + 3 * LEADING, texts.get("document.foot.code", code.grouped()));
    text(page, left, BASE + 2 * LEADING, texts.get("document.foot.check", checkAddress));
    text(page, left, BASE + LEADING, texts.get("document.foot.digest"));
    page.addTemplate(digestPlace, left, BASE);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document pdf) {
    text(total, 0, 0, Integer.toString(pages));
    text(digestPlace, 0, 0, digest);
  }

  private static void text(PdfContentByte canvas, float x, float y, String text) {
    canvas.beginText();
    canvas.setFontAndSize(PdfFonts.PLAIN, SIZE);
    canvas.setTextMatrix(x, y);
    canvas.showText(text);
    canvas.endText();
  }
}
