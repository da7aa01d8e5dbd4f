package kg.childcare.registry.shared.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.Stale;

/** Turns what a service answers into messages on the page, by the field they belong to. */
@Named
@RequestScoped
public class Messages {
  @Inject
  LanguageChoice language;

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
    } catch (RuleViolation refused) {
      refused.breaches().forEach(this::refuse);
    } catch (Stale stale) {
      error(null, language.texts().get("shared.rule.stale"));
    } catch (ConstraintViolationException malformed) {
      malformed.getConstraintViolations().forEach(v -> error(lastOf(v.getPropertyPath().toString()), v.getMessage()));
    } catch (EJBAccessException | AccessLocalException forbidden) {
      error(null, language.texts().get("shared.rule.forbidden"));
    }
    FacesContext.getCurrentInstance().validationFailed();
    return false;
  }

  /** Says that something was done; survives a redirect. */
  public void done(String key, Object... values) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.texts().get(key, values), null));
  }

  private void refuse(Breach breach) {
    error(breach.field(), language.texts().get(breach));
  }

  private void error(String field, String text) {
    var faces = FacesContext.getCurrentInstance();
    faces.addMessage(clientIdOf(field, faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private static String clientIdOf(String field, FacesContext faces) {
    if (field == null || field.isEmpty()) {
      return null;
    }
    var found = new String[1];
    faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> visit(component, field, found, faces));
    return found[0];
  }

  private static VisitResult visit(UIComponent component, String field, String[] found, FacesContext faces) {
    if (field.equals(component.getId())) {
      found[0] = component.getClientId(faces);
      return VisitResult.COMPLETE;
    }
    return VisitResult.ACCEPT;
  }

  private static String lastOf(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
