package kg.childcare.registry.notification.service;

import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.notification.NoticeKind;
import kg.childcare.registry.shared.Multilingual;

/** A notice in a list. @param link path of the record to look at @param step days before the end of which it reminds, or null */
public record NoticeRow(long id, NoticeKind kind, Instant writtenAt, String link, Integer step, String institutionNumber, Multilingual institution) implements Serializable {
  public NoticeRow(long id, NoticeKind kind, Instant writtenAt, String link, Integer step, String institutionNumber, String ky, String ru, String en) {
    this(id, kind, writtenAt, link, step, institutionNumber, Multilingual.of(ky, ru, en));
  }
}
