package kg.childcare.registry.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Tells browsers what this site never does, and refuses what another site's page tries to send here in a person's name.
 * PrimeFaces itself adds the content security policy of pages.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class SecurityHeaders implements Filter {
  @Inject
  Sessions sessions;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    describe(asked, answer, sessions.secure());
    if (!Doors.isSafe(asked.getMethod()) && isForeign(asked)) {
      answer.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  static void describe(HttpServletRequest request, HttpServletResponse response, boolean secure) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    var path = Doors.path(request);
    if (Doors.isApi(path)) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (Doors.isApi(path) || path.startsWith("/app/") || path.equals("/login") || path.equals("/signin")) {
      response.setHeader("Cache-Control", "no-store");
    }
  }

  /** Browsers say where a request began; what a program says of itself does not matter, it has to show a token. */
  private static boolean isForeign(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    var origin = request.getHeader("Origin");
    return origin != null && !sameHost(origin, request.getHeader("Host"));
  }

  private static boolean sameHost(String origin, String host) {
    try {
      return host != null && host.equals(new URI(origin).getAuthority());
    } catch (java.net.URISyntaxException malformed) {
      return false;
    }
  }
}
