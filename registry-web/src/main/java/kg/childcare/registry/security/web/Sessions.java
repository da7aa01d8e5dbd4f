package kg.childcare.registry.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import kg.childcare.registry.security.service.Passwords;
import kg.childcare.registry.security.service.SignedInAs;
import kg.childcare.registry.shared.service.RegistryConfig;
import kg.childcare.registry.shared.web.LanguageChoice;

/**
 * Opens and finds HTTP sessions of signed-in people. A session holds only together with a second cookie of 256 random bits,
 * because the container's own session ids are short.
 */
@ApplicationScoped
public class Sessions {
  static final String PERSON = "registry.person";
  private static final String COMPANION = "registry.companion";

  @Inject
  RegistryConfig config;

  /** Starts a fresh session, so that an id planted before signing in is worth nothing. */
  void open(HttpServletRequest request, HttpServletResponse response, SignedInAs person) {
    close(request);
    var session = request.getSession(true);
    var companion = Passwords.randomKey();
    session.setAttribute(PERSON, person);
    session.setAttribute(COMPANION, Passwords.digest(companion));
    response.addCookie(cookie(cookieName(), companion, true));
    response.addCookie(cookie(LanguageChoice.COOKIE, person.language().tag(), false));
  }

  void close(HttpServletRequest request) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
  }

  /** The person of the request's session; nobody when the companion cookie is missing or another. */
  Optional<SignedInAs> person(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(PERSON) instanceof SignedInAs person)) {
      return Optional.empty();
    }
    var digest = session.getAttribute(COMPANION);
    return companion(request).map(Passwords::digest).filter(found -> found.equals(digest)).map(ignored -> person);
  }

  boolean secure() {
    return config.publicAddress().startsWith("https:");
  }

  private Optional<String> companion(HttpServletRequest request) {
    return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(cookieName())).map(Cookie::getValue).findFirst();
  }

  private String cookieName() {
    return secure() ? "__Host-registry" : "registry";
  }

  private Cookie cookie(String name, String value, boolean ofSession) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure());
    cookie.setMaxAge(ofSession ? -1 : 365 * 24 * 3600);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
