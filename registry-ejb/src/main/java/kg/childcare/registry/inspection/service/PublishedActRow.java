package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.inspection.PublicationState;
import kg.childcare.registry.shared.service.FeedCursor;

/**
 * One line of a list of published acts. Of a withdrawn one nothing is told but that it was withdrawn.
 *
 * @param place in the feed of published acts, null while nobody has followed it there @param result percentage by which the visit was judged, or null
 * @param corrected findings whose correction was verified
 */
public record PublishedActRow(
    long id, Long place, String number, String institutionNumber, LocalDate visitedOn, PublicationState state, int edition, Instant publishedAt, Instant changedAt, Integer result,
    long findings, long critical, long corrected)
    implements Serializable {
  public FeedCursor cursor() {
    return new FeedCursor(place, place == null ? changedAt : null);
  }
}
