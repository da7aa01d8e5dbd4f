package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.ChangeSort;
import kg.childcare.registry.institution.service.ChosenChanges;
import kg.childcare.registry.institution.service.DeclinedRow;
import kg.childcare.registry.institution.service.JointDecisionService;
import kg.childcare.registry.institution.service.JointOutcome;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.ProposalQueries;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.institution.service.SuccessionQueries;
import kg.childcare.registry.institution.service.SuccessionRow;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Everything that waits for a second person in the register, and what was declined of the caller's own. */
@RequestScoped
@Path("institutions/waiting")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ProposalService.class)
public class WaitingResource {
  @Inject
  ProposalQueries proposals;

  @Inject
  ProposalService service;

  @Inject
  JointDecisionService joint;

  @Inject
  LanguageChoice language;

  @Inject
  SuccessionQueries successions;

  @Inject
  MergeQueries merges;

  /** Which changes are declined together, and why. */
  public record Refusal(List<Long> changes, Long importId, Long after, String reason) {}

  /** The whole queue. @param total of all three kinds @param declined of the caller's own, not yet read */
  public record Queue(long total, Paged<ChangeRow> changes, List<SuccessionRow> successions, List<MergeRow> merges, List<DeclinedRow> declined) {}

  @GET
  public Queue queue(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var asked = PageRequest.page(page, size, ChangeSort.ENTERED);
    return new Queue(proposals.waiting(), Paged.of(proposals.rows(asked), proposals::count, page, asked.size()), successions.waiting(), merges.waiting(), proposals.declined());
  }

  /**
   * Agrees with up to 200 changes, each judged by its own rule: {@code changes} by their ids, or those that {@code importId} entered, piece by piece: while the answer has a
   * {@code next}, ask again with it as {@code after}.
   */
  @POST
  @Path("confirmation")
  @Asks(JointDecisionService.class)
  public Outcome confirm(@NotNull @Valid ChosenChanges chosen) {
    return Outcome.of(joint.confirm(chosen), language.texts());
  }

  /** Declines up to 200 changes for one reason, chosen as for the confirmation. */
  @POST
  @Path("refusal")
  @Asks(JointDecisionService.class)
  public Outcome decline(@NotNull Refusal refusal) {
    return Outcome.of(joint.decline(new ChosenChanges(refusal.changes(), refusal.importId(), refusal.after()), refusal.reason()), language.texts());
  }

  /** What became of them. @param next ask again with it as {@code after}; null when nothing is left */
  public record Outcome(int decided, List<Refused> refused, Long next) {
    /** One that stays as it is, and why, in the caller's language. */
    public record Refused(long id, String number, String message) {}

    static Outcome of(JointOutcome outcome, Texts texts) {
      return new Outcome(outcome.decided(),
          outcome.refused().stream().map(one -> new Refused(one.change(), one.number(), one.why().stream().map(texts::word).collect(Collectors.joining(" ")))).toList(), outcome.next());
    }
  }

  /** The author has read why it was declined. @param kind CHANGE, SUCCESSION or MERGE */
  @POST
  @Path("{kind}/{id: \\d+}/hearing")
  public void hear(@PathParam("kind") ProposalKind kind, @PathParam("id") long id) {
    service.hear(kind, id);
  }

  /** The author takes back what still waits. @param kind CHANGE, SUCCESSION, MERGE or PAID_PLACES */
  @POST
  @Path("{kind}/{id: \\d+}/withdrawal")
  public void takeBack(@PathParam("kind") ProposalKind kind, @PathParam("id") long id) {
    service.takeBack(kind, id);
  }
}
