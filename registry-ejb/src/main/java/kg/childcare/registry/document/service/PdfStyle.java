package kg.childcare.registry.document.service;

import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import kg.childcare.registry.document.Digest;

/** Looks of every document, decided once; also remembers each word that it styles, so that the document can carry a digest of itself. */
public class PdfStyle {
  private static final Color LINE = new Color(0x9a, 0xa5, 0xb1);
  private static final Color SHADE = new Color(0xee, 0xf2, 0xf6);
  private static final float CELL_PADDING = 4;
  private static final float SMALL_LEADING = 10;

  private final Font body = new Font(PdfFonts.PLAIN, 10);
  private final Font strong = new Font(PdfFonts.BOLD, 10);
  private final Font heading = new Font(PdfFonts.BOLD, 12);
  private final Font title = new Font(PdfFonts.BOLD, 16);
  private final Font small = new Font(PdfFonts.PLAIN, 8);
  private final MessageDigest words = Digest.sha256();

  public Paragraph title(String text) {
    var paragraph = new Paragraph(said(text), title);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    paragraph.setSpacingBefore(6);
    paragraph.setSpacingAfter(6);
    return paragraph;
  }

  public Paragraph centred(String text) {
    var paragraph = new Paragraph(said(text), body);
    paragraph.setAlignment(Element.ALIGN_CENTER);
    return paragraph;
  }

  public Paragraph heading(String text) {
    return new PdfHeading(said(text), heading);
  }

  public Paragraph body(String text) {
    var paragraph = new Paragraph(said(text), body);
    paragraph.setSpacingAfter(3);
    return paragraph;
  }

  public Phrase strong(String text) {
    return new Phrase(said(text), strong);
  }

  public Paragraph small(String text) {
    var paragraph = new Paragraph(SMALL_LEADING, said(text), small);
    paragraph.setSpacingAfter(4);
    return paragraph;
  }

  /** A table whose headings are repeated on each page; columns as wide as their share. */
  public PdfPTable table(float[] shares, String... headings) {
    var table = new PdfPTable(shares);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(6);
    for (var text : headings) {
      var cell = cell(new Phrase(said(text), strong));
      cell.setBackgroundColor(SHADE);
      table.addCell(cell);
    }
    table.setHeaderRows(headings.length == 0 ? 0 : 1);
    return table;
  }

  /** A table of columns of equal width. */
  public PdfPTable table(String... headings) {
    var shares = new float[headings.length];
    java.util.Arrays.fill(shares, 1);
    return table(shares, headings);
  }

  /** Label and value side by side, for the facts at the head of a document. */
  public PdfPTable facts() {
    var table = new PdfPTable(new float[] {1, 2});
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setKeepTogether(true);
    return table;
  }

  public void fact(PdfPTable facts, String label, String value) {
    facts.addCell(plain(new Phrase(said(label), body)));
    facts.addCell(plain(strong(value == null || value.isBlank() ? "–" : value)));
  }

  public PdfPCell cell(String text) {
    return cell(new Phrase(said(text), body));
  }

  public PdfPCell cell(Phrase phrase) {
    var cell = new PdfPCell(phrase);
    cell.setPadding(CELL_PADDING);
    cell.setBorderColor(LINE);
    return cell;
  }

  private static PdfPCell plain(Phrase phrase) {
    var cell = new PdfPCell(phrase);
    cell.setPadding(2);
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  /** Books a text as part of what the document says. */
  private String said(String text) {
    var plain = text == null ? "" : text;
    words.update(plain.getBytes(StandardCharsets.UTF_8));
    words.update((byte) '\n');
    return plain;
  }

  String wordsDigest() {
    return HexFormat.of().formatHex(words.digest());
  }
}
