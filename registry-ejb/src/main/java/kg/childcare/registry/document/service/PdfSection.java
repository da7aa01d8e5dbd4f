package kg.childcare.registry.document.service;

import com.lowagie.text.Document;
import kg.childcare.registry.shared.Texts;

/** One part of a document about a subject; texts come by key, looks from the style, so one class writes three languages. */
@FunctionalInterface
public interface PdfSection<T> {
  void write(T subject, Document pdf, PdfStyle style, Texts texts);
}
