package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionRight;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.shared.Multilingual;

/**
 * What became known of a published institution: the facts that hold from a day on, and when they were written down; or how its accreditation stands from a day on, and nothing else. Of one that is no
 * longer published only its number and state.
 *
 * @param place in the feed @param right how the accreditation stands; null where facts are told
 */
public record PublicChange(
    long id, long place, Instant recordedAt, String number, LocalDate from, LocalDate to, Multilingual name, String category, String ownership, String territory,
    InstitutionStatus status, Integer capacity, ToldRight right) implements Serializable {
  private static final Multilingual NO_NAME = Multilingual.of(null, null, null);

  public PublicChange(long id, Long place, Instant recordedAt, String number, LocalDate from, LocalDate to, String ky, String ru, String en, String category, String ownership,
      String territory, InstitutionStatus status, Integer capacity) {
    this(id, place, recordedAt, number, from, to, Multilingual.of(ky, ru, en), category, ownership, territory, status, capacity, null);
  }

  static PublicChange of(InstitutionRight told) {
    return new PublicChange(told.id(), told.place(), told.toldAt(), told.institution().number(), told.turn().from(), null, NO_NAME, null, null, null, null, null, told.right());
  }

  /** Which of the two it tells. */
  public String kind() {
    return right == null ? "FACTS" : "ACCREDITATION";
  }

  /** As much as everybody may know of it; a last day that is still ahead, or today, would tell what is to follow. */
  PublicChange published(LocalDate today) {
    if (right != null) {
      return this;
    }
    var ended = to == null || to.isBefore(today) ? to : null;
    return status.isPublic()
        ? new PublicChange(id, place, recordedAt, number, from, ended, name, category, ownership, territory, status, capacity, null)
        : new PublicChange(id, place, recordedAt, number, from, ended, NO_NAME, null, null, null, status, null, null);
  }
}
