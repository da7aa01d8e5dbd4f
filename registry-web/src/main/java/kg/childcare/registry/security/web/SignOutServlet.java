package kg.childcare.registry.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kg.childcare.registry.security.service.LoginService;

/** Ends the session. Only on a form's POST, so that a link or picture elsewhere cannot sign anyone out. */
@WebServlet("/logout")
public class SignOutServlet extends HttpServlet {
  @Inject
  transient LoginService login;

  @Inject
  transient Sessions sessions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.sendRedirect(request.getContextPath() + "/");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    sessions.person(request).ifPresent(person -> login.signOut(person.sessionKey()));
    sessions.close(request);
    response.setHeader("Clear-Site-Data", "\"cache\"");
    response.sendRedirect(request.getContextPath() + "/");
  }
}
