package kg.childcare.registry.shared.web;

import jakarta.ejb.AccessLocalException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;

/** Turns what a service answers into messages on the page, by the field they belong to. */
@Named
@RequestScoped
public class Messages {
  @Inject
  LanguageChoice language;

  @Inject
  Event<Done> done;

  /** What a page asks of a service. */
  @FunctionalInterface
  public interface Attempt {
    void run();
  }

  /** Runs it; says what was refused and answers false, or answers true. */
  public boolean attempt(Attempt attempt) {
    try {
      attempt.run();
      return true;
    } catch (RuntimeException failure) {
      if (!said(failure)) {
        throw failure;
      }
      FacesContext.getCurrentInstance().validationFailed();
      return false;
    }
  }

  /**
   * The same for a form of which some rules can be told by what was typed alone: where its shape is refused, they are said in the same round.
   *
   * @param broken rules that the input breaks whatever the register says
   */
  public boolean attempt(Attempt attempt, Supplier<List<Breach>> broken) {
    return attempt(() -> {
      try {
        attempt.run();
      } catch (RuntimeException failure) {
        if (isOfShape(failure)) {
          broken.get().forEach(this::refuse);
        }
        throw failure;
      }
    });
  }

  private static boolean isOfShape(Throwable failure) {
    return failure instanceof ConstraintViolationException || failure != null && isOfShape(failure.getCause());
  }

  private boolean said(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleViolation refused) {
        refused.breaches().forEach(this::refuse);
      } else if (cause instanceof Stale || cause instanceof OptimisticLockException || Collision.is(cause)) {
        error(null, language.texts().get("shared.rule.stale"));
      } else if (cause instanceof ConstraintViolationException malformed) {
        malformed.getConstraintViolations().forEach(v -> error(Shape.field(v), Shape.text(v, language.texts())));
      } else if (Failures.isForbidden(cause)) {
        error(null, language.texts().get("shared.rule.forbidden"));
      } else {
        continue;
      }
      return true;
    }
    return false;
  }

  /** Says that something was done; survives a redirect. */
  public void done(String key, Object... values) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.texts().get(key, values), null));
    done.fire(new Done());
  }

  private void refuse(Breach breach) {
    error(breach.field(), language.texts().get(breach));
  }

  private void error(String field, String text) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(clientIdOf(field, faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** The field of this name that stands nearest to what was pressed: a page with several forms may have several. */
  private static String clientIdOf(String field, FacesContext faces) {
    if (field == null || field.isEmpty()) {
      return null;
    }
    var found = new ArrayList<String>();
    var form = new String[1];
    faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
      if (component instanceof UIForm sent && sent.isSubmitted()) {
        form[0] = sent.getClientId(faces);
      }
      if (field.equals(component.getId())) {
        found.add(component.getClientId(faces));
      }
      return VisitResult.ACCEPT;
    });
    var pressed = faces.getExternalContext().getRequestParameterMap().getOrDefault(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME, form[0]);
    return found.stream().reduce((one, other) -> shared(other, pressed) > shared(one, pressed) ? other : one).orElse(null);
  }

  /** How many steps two ids go together from the page down. */
  private static int shared(String id, String pressed) {
    var one = id.split(":");
    var other = pressed == null ? new String[0] : pressed.split(":");
    int steps = 0;
    while (steps < Math.min(one.length, other.length) && one[steps].equals(other[steps])) {
      steps++;
    }
    return steps;
  }
}
