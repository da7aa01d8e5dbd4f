package kg.childcare.registry.monitoring.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.inspection.service.DemoActs;
import kg.childcare.registry.monitoring.Recommendation;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.ReviewStatus;

/** Files the opinions and recommendations of the demonstration, by the same writers as everybody's. Called by nobody else. */
@RequestScoped
public class DemoOpinions {
  private static final String UNFILED = " not exists (select f.id from FiledDocument f where f.subjectId = m.id and f.kind = :kind) order by m.id";

  @PersistenceContext
  EntityManager em;

  @Inject
  DemoActs acts;

  @Inject
  OpinionReport opinions;

  @Inject
  RecommendationReport recommendations;

  /** Issued opinions taken over as data, without a paper. */
  public List<Long> unfiledOpinions() {
    return em.createQuery("select m.id from Review m where m.status = :issued and" + UNFILED, Long.class)
        .setParameter("issued", ReviewStatus.ISSUED).setParameter("kind", DocumentKind.MONITORING_REPORT).getResultList();
  }

  /** Recommendations taken over as data, without a paper. */
  public List<Long> unfiledRecommendations() {
    return em.createQuery("select m.id from Recommendation m where" + UNFILED, Long.class).setParameter("kind", DocumentKind.MONITORING_REPORT).getResultList();
  }

  public void fileOpinion(long id) {
    var review = em.find(Review.class, id);
    opinions.file(review, acts.detail(review.inspectionId()));
  }

  public void fileRecommendation(long id) {
    recommendations.file(em.find(Recommendation.class, id));
  }
}
