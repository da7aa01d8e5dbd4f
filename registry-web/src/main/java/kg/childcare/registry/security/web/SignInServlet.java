package kg.childcare.registry.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import kg.childcare.registry.security.service.LoginService;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.web.CallerAddress;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Takes the login form. A plain form, so that it works after any time, with any browser and without a session. */
@WebServlet("/signin")
public class SignInServlet extends HttpServlet {
  static final String REFUSAL = "registry.refusal";

  @Inject
  transient CallerAddress address;

  @Inject
  transient LoginService login;

  @Inject
  transient Sessions sessions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(request.getContextPath() + "/login");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    request.setCharacterEncoding("UTF-8");
    var given = request.getParameter("password");
    var password = given == null ? new char[0] : given.toCharArray();
    try {
      sessions.open(request, response, login.signIn(request.getParameter("username"), password, address.of(request)));
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + Doors.next(request.getParameter("next"), request.getParameter(LanguageChoice.COOKIE)));
    } catch (RuleViolation refused) {
      response.setStatus(refused.rule().endsWith("tooManyAttempts") ? 429 : 422);
      request.setAttribute(REFUSAL, refused.rule());
      request.getRequestDispatcher("/login.xhtml").forward(request, response);
    } finally {
      Arrays.fill(password, '\0');
    }
  }
}
