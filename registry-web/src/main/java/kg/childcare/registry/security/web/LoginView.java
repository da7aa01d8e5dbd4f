package kg.childcare.registry.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kg.childcare.registry.shared.web.LanguageChoice;

/** What the login page shows: where one will come back to, and why the last attempt was refused. */
@Named
@RequestScoped
public class LoginView {
  @Inject
  HttpServletRequest request;

  public String getNext() {
    return Doors.next(request.getParameter("next"));
  }

  /** Whether somebody was on the way to a certain page and has to sign in first. */
  public boolean isReturning() {
    return request.getParameter("next") != null && getRefusal() == null;
  }

  /** Language that was asked for on this very page, or null: it outranks the one kept for the person. */
  public String getLanguage() {
    return request.getParameter(LanguageChoice.COOKIE);
  }

  public String getUsername() {
    return request.getParameter("username");
  }

  /** Key of the refusal, or null. */
  public String getRefusal() {
    return (String) request.getAttribute(SignInServlet.REFUSAL);
  }
}
