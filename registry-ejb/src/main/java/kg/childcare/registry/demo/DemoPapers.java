package kg.childcare.registry.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kg.childcare.registry.accreditation.service.DemoCertificates;
import kg.childcare.registry.inspection.Publisher;
import kg.childcare.registry.inspection.service.DemoActs;
import kg.childcare.registry.monitoring.service.DemoOpinions;

/**
 * Gives the acts, decisions, opinions and recommendations of the demonstration the papers that they would have: true documents with digest and check code. Works on
 * what is still without one, so that a start that was interrupted is made good by the next.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoPapers {
  private static final int LEFT_TO_THE_PLANNER = 5;

  @Inject
  DemoActs acts;

  @Inject
  DemoCertificates certificates;

  @Inject
  DemoOpinions opinions;

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> unfiledActs() {
    return acts.unfiled();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> unfiledDecisions() {
    return certificates.unfiled();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> unfiledOpinions() {
    return opinions.unfiledOpinions();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> unfiledRecommendations() {
    return opinions.unfiledRecommendations();
  }

  /** Files these acts, and publishes four of five. */
  public void fileActs(List<Long> ids, Publisher planner) {
    for (var id : ids) {
      acts.file(id);
      if (id % LEFT_TO_THE_PLANNER != 0) {
        acts.publish(id, planner);
      }
    }
  }

  public void fileDecisions(List<Long> ids) {
    ids.forEach(certificates::file);
  }

  public void fileOpinions(List<Long> ids) {
    ids.forEach(opinions::fileOpinion);
  }

  public void fileRecommendations(List<Long> ids) {
    ids.forEach(opinions::fileRecommendation);
  }
}
