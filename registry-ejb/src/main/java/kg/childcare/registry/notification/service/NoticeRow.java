package kg.childcare.registry.notification.service;

import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.notification.NoticeKind;
import kg.childcare.registry.shared.Multilingual;

/** A notice in a list. @param link path of the record to look at */
public record NoticeRow(long id, NoticeKind kind, Instant writtenAt, String link, String institutionNumber, Multilingual institution) implements Serializable {
  public NoticeRow(long id, NoticeKind kind, Instant writtenAt, String link, String institutionNumber, String ky, String ru, String en) {
    this(id, kind, writtenAt, link, institutionNumber, Multilingual.of(ky, ru, en));
  }
}
