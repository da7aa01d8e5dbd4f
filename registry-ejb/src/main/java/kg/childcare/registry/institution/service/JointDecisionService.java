package kg.childcare.registry.institution.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Said;
import kg.childcare.registry.shared.Stale;

/**
 * One answer of the second person to many changes. Each is decided by the use case for one, in a transaction and with an entry in the trail of its own, so that what
 * is refused holds back nothing else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed(Role.REGISTRAR)
public class JointDecisionService {
  static final int AT_ONCE = 200;

  @Inject
  InstitutionService service;

  @Inject
  ProposalQueries proposals;

  /** Agrees with up to {@value #AT_ONCE} of them. Refused as a whole as {@code institution.rule.nothingChosen} and {@code .chosenTwice}. */
  public JointOutcome confirm(@NotNull @Valid ChosenChanges chosen) {
    return decide(chosen, service::confirm);
  }

  /** Refuses up to {@value #AT_ONCE} of them, all for one reason, which each of them keeps. */
  public JointOutcome decline(@NotNull @Valid ChosenChanges chosen, @NotBlank @Size(max = 500) String reason) {
    return decide(chosen, id -> service.decline(id, reason));
  }

  private JointOutcome decide(ChosenChanges chosen, LongConsumer answer) {
    chosen.require();
    var piece = chosen.importId() == null ? chosen.changes().stream().distinct().toList() : proposals.waitingOf(chosen.importId(), chosen.after() == null ? 0 : chosen.after(), AT_ONCE);
    var known = proposals.among(piece).stream().collect(Collectors.toMap(ChangeRow::id, Function.identity()));
    var refused = new ArrayList<JointOutcome.Refused>();
    for (var id : piece) {
      var why = refusal(id, answer);
      if (!why.isEmpty()) {
        refused.add(refused(id, known, why));
      }
    }
    var next = chosen.importId() != null && piece.size() == AT_ONCE ? piece.get(AT_ONCE - 1) : null;
    return new JointOutcome(piece.size() - refused.size(), refused, next);
  }

  private static JointOutcome.Refused refused(long id, Map<Long, ChangeRow> known, List<String> why) {
    var change = known.get(id);
    return new JointOutcome.Refused(id, change == null ? null : change.number(), change == null ? null : change.name(), why);
  }

  /** Why it was refused; empty when it was decided. What is no refusal but a failure goes on to the caller. */
  private static List<String> refusal(long id, LongConsumer answer) {
    try {
      answer.accept(id);
      return List.of();
    } catch (RuntimeException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof RuleViolation broken) {
          return broken.breaches().stream().map(breach -> Said.of(breach.rule(), breach.arguments())).toList();
        } else if (cause instanceof NotThere) {
          return List.of(Said.of("institution.joint.gone"));
        } else if (cause instanceof Stale || cause instanceof OptimisticLockException) {
          return List.of(Said.of("shared.rule.stale"));
        }
      }
      throw failure;
    }
  }
}
