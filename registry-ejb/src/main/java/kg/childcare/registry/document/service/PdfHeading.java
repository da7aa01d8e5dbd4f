package kg.childcare.registry.document.service;

import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;

/** The heading of a section, which stays with what it heads. */
class PdfHeading extends Paragraph {
  private static final long serialVersionUID = 1L;
  private static final float LEADING = 15;

  PdfHeading(String text, Font font) {
    super(LEADING, text, font);
    setSpacingBefore(4);
    setSpacingAfter(2);
    setKeepTogether(true);
  }
}
