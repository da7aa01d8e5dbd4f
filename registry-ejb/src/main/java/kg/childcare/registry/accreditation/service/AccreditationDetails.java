package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.accreditation.AgendaItem;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.accreditation.Official;
import kg.childcare.registry.accreditation.OrderChoice;
import kg.childcare.registry.accreditation.SiteAssessment;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.PublicBody;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.standards.service.StandardsQueries;

/** One application with all that belongs to it, and its papers and certificates, for those who may open it. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR})
public class AccreditationDetails {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  AccessScope scope;

  @Inject
  Caller caller;

  @Inject
  InstitutionDirectory institutions;

  @Inject
  AccreditationRecords records;

  @Inject
  AccreditationDesk desk;

  @Inject
  Obstacles obstacles;

  @Inject
  Reference reference;

  @Inject
  Attachments attachments;

  @Inject
  DocumentArchive archive;

  @Inject
  Registers registers;

  @Inject
  StandardsQueries standards;

  public ApplicationDetail detail(long applicationId) {
    var application = find(applicationId);
    var institution = institutions.get(application.institutionId());
    var needs = records.needs(LocalDate.now(clock), application.kind());
    var decisions = decisions(application);
    var row = ApplicationRow.of(application, institution.number(), institution.name(), obstacles.of(List.of(application)).getOrDefault(application.id(), List.of()));
    return new ApplicationDetail(
        row, application.version(), institution.id(), application.address(), application.preparedBy().name(), application.preparedBy().username(),
        application.submittedOn(), application.completenessDue(), application.completeOn(), application.remark(),
        application.language(), registered(institution, application), before(application), files(application), needs, application.missing(needs), assessments(application), items(application),
        decisions.stream().map(DecisionView::of).toList(), orders(application, decisions), filed(decisions));
  }

  /** What the register says otherwise; after the decision it is the decision that is compared. */
  private ApplicationDetail.Registered registered(InstitutionRef institution, Application application) {
    var register = registers.of(institution);
    return new ApplicationDetail.Registered(application.status().open() ? application.divergence(register) : Set.of(), register);
  }

  /** What earlier decisions leave open to the one that is to come. */
  private ApplicationDetail.Before before(Application application) {
    return application.status().open()
        ? ApplicationDetail.Before.of(desk.before(application), application)
        : ApplicationDetail.Before.NOTHING;
  }

  /** Said to a registrar, who alone records one. */
  private OrderChoice orders(Application application, List<Decision> decisions) {
    return decisions.isEmpty() || !caller.has(Role.REGISTRAR) ? OrderChoice.NONE : decisions.get(decisions.size() - 1).orders(desk.before(application), desk.me());
  }

  private Set<Long> filed(List<Decision> decisions) {
    return decisions.stream().filter(one -> !archive.about(CertificateReport.kind(one), one.id()).isEmpty()).map(Decision::id).collect(Collectors.toSet());
  }

  /** The checklist of the site assessment: while one can be booked that of today, else as it was filled in; with the ratings of the last time. */
  public AssessmentSheet sheet(long applicationId) {
    var application = find(applicationId);
    var filled = application.assessment().filter(one -> one.standards() != null);
    var set = filled.filter(one -> !AssessmentSheet.isOpen(application.status())).map(SiteAssessment::standards).orElseGet(() -> standards.currentSet(LocalDate.now(clock)).code());
    var criteria = standards.criteria(set, application.category());
    return new AssessmentSheet(applicationId, application.number(), application.status(), set, standards.sets().stream().anyMatch(one -> one.code().equals(set) && one.isDraft()), criteria,
        filled.map(one -> one.ratingsOf(criteria)).orElse(Map.of()));
  }

  /** A paper of an application, as it was handed in. */
  public Download paper(long applicationId, long attachmentId) {
    var file = find(applicationId).files().stream()
        .filter(one -> one.attachmentId() == attachmentId)
        .findFirst()
        .orElseThrow(() -> new NotThere("attachment", attachmentId));
    return download(file.attachmentId());
  }

  /** A file that proves that the reasons of a decision, or of an act about it, were delivered. */
  public Download proof(long decisionId, long attachmentId) {
    var decision = taken(decisionId);
    var ofActs = decision.acts().stream().flatMap(act -> decision.proofs(act).stream());
    var file = Stream.concat(decision.proofs(null).stream(), ofActs).filter(one -> one.attachmentId() == attachmentId).findFirst().orElseThrow(() -> new NotThere("attachment", attachmentId));
    return download(file.attachmentId());
  }

  /** A decision with what followed it: acts, delivered reasons, appeals. */
  public DecisionFile decision(long decisionId) {
    var decision = taken(decisionId);
    var institution = institutions.get(decision.institutionId());
    var until = new HashMap<Long, LocalDate>();
    decision.acts().forEach(act -> until.put(act.id(), records.appealUntil(act.notice(), act.recordedOn())));
    return new DecisionFile(
        DecisionView.of(decision), institution, decision.item().application().id(), records.appealUntil(decision.notice(), decision.decidedOn()), until,
        reference.bodies(LocalDate.now(clock), AppealService.HEARS).stream().map(PublicBody::code).toList());
  }

  /** The certificate or the written refusal of a decision, as filed. */
  public Download certificate(long decisionId, Language language) {
    var decision = taken(decisionId);
    var filed = archive.current(CertificateReport.kind(decision), decisionId, language).orElseThrow(() -> new NotThere("certificate", decisionId));
    return new Download(decision.number() + "-" + language.tag() + ".pdf", "application/pdf", archive.content(filed.id()));
  }

  private Decision taken(long id) {
    var decision = em.find(Decision.class, id);
    if (decision == null) {
      throw new NotThere("accreditationDecision", id);
    }
    requireSees(institutions.get(decision.institutionId()));
    return decision;
  }

  private Download download(long attachmentId) {
    var stored = attachments.get(attachmentId);
    return new Download(stored.name(), stored.kind().type(), stored.content());
  }

  private List<ApplicationDetail.File> files(Application application) {
    return application.files().stream()
        .map(file -> new ApplicationDetail.File(file.id(), file.attachmentId(), file.type(), file.fileName(), file.digest(), file.uploadedBy(), file.uploadedAt()))
        .toList();
  }

  private static List<ApplicationDetail.Assessment> assessments(Application application) {
    return application.assessments().stream().map(ApplicationDetail.Assessment::of).toList();
  }

  private List<ApplicationDetail.Item> items(Application application) {
    return em.createQuery("select i from CommissionAgendaItem i join fetch i.session where i.application = :application order by i.session.heldOn, i.id", AgendaItem.class)
        .setParameter("application", application)
        .getResultStream()
        .map(this::item)
        .toList();
  }

  private ApplicationDetail.Item item(AgendaItem item) {
    var session = item.session();
    var named = caller.hasAny(Role.REGISTRAR, Role.COMMISSION, Role.MONITOR);
    return new ApplicationDetail.Item(
        session.id(), session.heldOn(), session.status(), session.commission().name(), session.quorum(), session.chair().name(), session.chair().username(),
        named ? session.present().stream().map(Official::name).toList() : List.of(), item.motion(), item.tally(),
        named ? item.ballots().stream().map(one -> new ApplicationDetail.BallotView(one.member().name(), one.member().username(), one.vote(), one.reason())).toList() : List.of());
  }

  private List<Decision> decisions(Application application) {
    return em.createQuery("select d from AccreditationDecision d where d.item.application = :application order by d.ordinal", Decision.class)
        .setParameter("application", application)
        .getResultList();
  }

  private Application find(long id) {
    var found = em.find(Application.class, id);
    if (found == null) {
      throw new NotThere("accreditation", id);
    }
    requireSees(institutions.get(found.institutionId()));
    return found;
  }

  private void requireSees(InstitutionRef institution) {
    scope.requireSees(institution.territoryCode(), institution.id(), AccreditationQueries.READERS);
  }
}
