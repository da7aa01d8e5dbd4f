package kg.childcare.registry.monitoring.service;

import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.Stance;
import kg.childcare.registry.shared.Multilingual;

/** One issued opinion in a list. */
public record OpinionRow(
    long id, long inspectionId, String institutionNumber, Multilingual institution, Multilingual body, Instant issuedAt, long agrees, long partly, long disagrees)
    implements Serializable {
  static OpinionRow of(Review review, InstitutionRef place) {
    return new OpinionRow(review.id(), review.inspectionId(), place.number(), place.name(), review.mandate().body(), review.issuedAt(),
        count(review, Stance.AGREE), count(review, Stance.PARTLY), count(review, Stance.DISAGREE));
  }

  private static long count(Review review, Stance stance) {
    return review.opinions().stream().filter(opinion -> opinion.stance() == stance).count();
  }
}
