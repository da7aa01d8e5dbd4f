package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.inspection.PublicationState;
import kg.childcare.registry.institution.service.ChangeCursor;

/**
 * One line of a list of published acts. Of a withdrawn one nothing is told but that it was withdrawn.
 *
 * @param result percentage by which the visit was judged, or null
 * @param corrected findings whose correction was verified
 */
public record PublishedActRow(
    long id, String number, String institutionNumber, LocalDate visitedOn, PublicationState state, int edition, Instant publishedAt, Instant changedAt, Integer result,
    long findings, long critical, long corrected)
    implements Serializable {
  public ChangeCursor cursor() {
    return new ChangeCursor(changedAt, id);
  }
}
