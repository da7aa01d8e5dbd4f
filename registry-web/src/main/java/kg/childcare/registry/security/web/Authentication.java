package kg.childcare.registry.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.SessionQueries;
import kg.childcare.registry.security.service.SignedInPerson;
import kg.childcare.registry.shared.api.Problem;
import kg.childcare.registry.shared.web.DatabaseDown;
import kg.childcare.registry.shared.web.LanguageChoice;

/**
 * Recognises, for each request anew, who asks: by a bearer token under {@code /api}, else by the session. Programs get 401,
 * people the login page. A session may change things over REST only with the header {@value #CLIENT_HEADER}, which no form
 * and no foreign page can send.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
  static final String CLIENT_HEADER = "X-Registry-Client";
  private static final String BEARER = "Bearer ";

  @Inject
  SessionQueries known;

  @Inject
  Sessions sessions;

  @Inject
  Caller caller;

  @Inject
  LanguageChoice language;

  @Override
  public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var path = Doors.path(request);
    if (Doors.isStatic(path)) {
      return context.doNothing();
    }
    Optional<SignedInPerson> person;
    try {
      person = recognise(request, path);
    } catch (RuntimeException failure) {
      return unavailable(request, response, failure);
    }
    if (person.isPresent()) {
      caller.signedInAs(person.get());
      return context.notifyContainerAboutLogin(person.get().username(), person.get().roles());
    }
    if (Doors.isClosedApi(request.getMethod(), path) || Doors.isApi(path) && request.getHeader("Authorization") != null) {
      SecurityHeaders.describe(request, response, sessions.secure());
      refuse(response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (context.isProtected()) {
      SecurityHeaders.describe(request, response, sessions.secure());
      return sendToLogin(request, response);
    }
    return context.doNothing();
  }

  private Optional<SignedInPerson> recognise(HttpServletRequest request, String path) {
    var authorization = request.getHeader("Authorization");
    if (Doors.isApi(path) && authorization != null) {
      return authorization.startsWith(BEARER) ? known.behindToken(authorization.substring(BEARER.length()).strip()) : Optional.empty();
    }
    if (Doors.isApi(path) && !Doors.isSafe(request.getMethod()) && request.getHeader(CLIENT_HEADER) == null) {
      return Optional.empty();
    }
    return sessions.person(request).flatMap(known::behindSession);
  }

  /** Nobody can be recognised while the database does not answer: 503, for pages and programs alike. */
  private AuthenticationStatus unavailable(HttpServletRequest request, HttpServletResponse response, RuntimeException failure) {
    if (!DatabaseDown.isBehind(failure)) {
      throw failure;
    }
    DatabaseDown.describe(response);
    if (Doors.isApi(Doors.path(request))) {
      problem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable").write(response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    try {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static AuthenticationStatus sendToLogin(HttpServletRequest request, HttpServletResponse response) {
    var login = Doors.login(request);
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      redirect(response, login);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", login);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private void refuse(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer");
    problem(HttpServletResponse.SC_UNAUTHORIZED, "unauthorised").write(response);
  }

  private Problem problem(int status, String kind) {
    return Problem.of(status, kind, language.texts().get("shared.problem." + kind));
  }

  private static void redirect(HttpServletResponse response, String login) {
    try {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + login.replace("&", "&amp;") + "\"></redirect></partial-response>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
