package kg.childcare.registry.shared.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Tells a program that asks beside the API, such as for another version of it, that nothing is there; a page would be no answer to it. */
@WebServlet("/api/*")
public class UnknownAddressServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  private transient LanguageChoice language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    Problem.of(HttpServletResponse.SC_NOT_FOUND, "missing", language.texts().get("shared.problem.missing")).write(response);
  }
}
