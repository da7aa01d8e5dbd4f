package kg.childcare.registry.document.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.FiledDocument;
import kg.childcare.registry.shared.Language;

/** A filed document in a list, without its bytes. */
public record DocumentRow(
    long id, DocumentKind kind, Language language, int edition, String number, LocalDate date, String sha256, String checkCode, Instant filedAt, boolean superseded)
    implements Serializable {
  static DocumentRow of(FiledDocument document) {
    return new DocumentRow(
        document.id(), document.kind(), document.language(), document.edition(), document.number(), document.date(), document.sha256(),
        document.checkCode().grouped(), document.filedAt(), document.isSuperseded());
  }
}
