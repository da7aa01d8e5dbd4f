package kg.childcare.registry.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Which addresses ask for a login, and how one gets back to where one was. */
final class Doors {
  static final String HOME = "/app/dashboard";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern OWN_PATH = Pattern.compile("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]{0,1000}");

  private Doors() {}

  static boolean isApi(String path) {
    return path.startsWith("/api/");
  }

  /** Whether an address of the REST interface is for people who signed in. */
  static boolean isClosedApi(String method, String path) {
    return isApi(path) && !path.startsWith("/api/v1/public/") && !(method.equals("POST") && path.equals("/api/v1/tokens"));
  }

  static boolean isStatic(String path) {
    return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
  }

  static boolean isSafe(String method) {
    return SAFE.contains(method);
  }

  /** The path as the container mapped it: decoded and without parameters, so that no spelling goes round a door. */
  static String path(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /** The login page, with the page to come back to: the one asked for, or the one whose form was sent too late. */
  static String login(HttpServletRequest request) {
    var asked = request.getRequestURI().substring(request.getContextPath().length());
    var back = isSafe(request.getMethod()) ? withQuery(asked, request.getQueryString()) : sentFrom(request);
    var language = request.getParameter(LanguageChoice.COOKIE);
    return request.getContextPath() + "/login?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
        + (language == null ? "" : "&" + LanguageChoice.COOKIE + "=" + Language.of(language).tag());
  }

  /** A page of this site, never another's: anything that does not look like one becomes the dashboard. */
  static String next(String asked) {
    return asked != null && OWN_PATH.matcher(asked).matches() ? asked : HOME;
  }

  /** The same page in the language that was asked for at the door; the door then keeps it for the person. */
  static String next(String asked, String language) {
    var page = next(asked);
    if (language == null || language.isBlank()) {
      return page;
    }
    return page + (page.contains("?") ? "&" : "?") + LanguageChoice.COOKIE + "=" + Language.of(language).tag();
  }

  private static String sentFrom(HttpServletRequest request) {
    var referer = request.getHeader("Referer");
    if (referer == null) {
      return path(request);
    }
    try {
      var from = new URI(referer);
      var own = request.getHeader("Host");
      return from.getAuthority() != null && from.getAuthority().equals(own) ? withQuery(from.getRawPath(), from.getRawQuery()) : path(request);
    } catch (java.net.URISyntaxException malformed) {
      return path(request);
    }
  }

  private static String withQuery(String path, String query) {
    return query == null ? path : path + "?" + query;
  }
}
