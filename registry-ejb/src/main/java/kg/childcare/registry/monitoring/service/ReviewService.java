package kg.childcare.registry.monitoring.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.audit.service.Audited;
import kg.childcare.registry.inspection.service.FindingRow;
import kg.childcare.registry.inspection.service.InspectionDetail;
import kg.childcare.registry.inspection.service.InspectionQueries;
import kg.childcare.registry.monitoring.OpinionIssued;
import kg.childcare.registry.monitoring.Review;
import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.monitoring.ReviewStatus;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Precondition;

/** A monitor's review of one act: kept as a sealed draft, then issued to stand beside the act for ever. */
@Stateless
@Audited("monitoring")
@RolesAllowed(Role.MONITOR)
public class ReviewService {
  @PersistenceContext
  EntityManager em;

  @Inject
  Precondition precondition;

  @Inject
  Clock clock;

  @Inject
  Caller caller;

  @Inject
  Mandates mandates;

  @Inject
  MonitorKeys keys;

  @Inject
  InspectionQueries inspections;

  @Inject
  OpinionReport report;

  @Inject
  AuditTrail trail;

  @Inject
  Event<OpinionIssued> issued;

  /** Keeps what is written so far under the mandate's key; nobody outside learns that there is anything. */
  public void keep(long inspectionId, @NotNull @Valid ReviewDraft draft) {
    var review = reviewOf(act(inspectionId));
    review.keep(keys.seal(review.mandate(), Review.COLUMN, review.sealId(), SealedForm.of(draft)), Instant.now(clock));
  }

  /** What is kept so far, empty when nothing is. */
  public KeptDraft draft(long inspectionId) {
    return existing(inspectionId).map(review -> new KeptDraft(review.version(), content(review))).orElse(new KeptDraft(0, ReviewDraft.empty()));
  }

  private ReviewDraft content(Review review) {
    return review.draft() == null ? ReviewDraft.empty() : SealedForm.draft(keys.openSealed(review.mandate(), Review.COLUMN, review.sealId(), review.draft()));
  }

  /** Whether the opinion of this act stands already. */
  public boolean isIssued(long inspectionId) {
    return existing(inspectionId).filter(review -> review.status() == ReviewStatus.ISSUED).isPresent();
  }

  /**
   * Issues the opinion, as a document in each language.
   *
   * @return id of the opinion
   * @throws RuleViolation monitoring.rule.opinionMissing, reasonNeeded, summaryNeeded, reviewIssued
   */
  public long issue(long inspectionId, @NotNull @Valid ReviewDraft content) {
    var act = act(inspectionId);
    var review = reviewOf(act);
    var findings = act.findings().stream().collect(Collectors.toMap(FindingRow::id, FindingRow::number));
    var event = review.issue(content, findings, Instant.now(clock));
    em.flush();
    report.file(review, act);
    issued.fire(event);
    return review.id();
  }

  private InspectionDetail act(long inspectionId) {
    var act = inspections.detail(inspectionId);
    RuleViolation.require(act.act() != null, "monitoring.rule.actNotIssued");
    return act;
  }

  private Review reviewOf(InspectionDetail act) {
    var review = existing(act.id()).orElseGet(() -> {
      var fresh = new Review(mandates.today(), act.id(), act.institution().id(), caller.username(), UUID.randomUUID(), Instant.now(clock));
      em.persist(fresh);
      return fresh;
    });
    trail.about("monitoring", review.id());
    return precondition.check(review);
  }

  private Optional<Review> existing(long inspectionId) {
    return em.createQuery("select r from Review r where r.inspectionId = :act and r.mandate = :mandate", Review.class)
        .setParameter("act", inspectionId).setParameter("mandate", mandates.today()).getResultStream().findFirst();
  }
}
