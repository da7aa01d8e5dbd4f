package kg.childcare.registry.shared.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import kg.childcare.registry.shared.Language;

/** Remembers the language that an address asked for with {@code ?lang=}, without opening a session; on the page for children nothing is kept. */
@WebFilter("/*")
public class LanguageCookie implements Filter {
  private static final Pattern WITHOUT_TRACE = Pattern.compile("/(complaint|tell)([./].*)?");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var query = asked.getQueryString();
    if (query != null && !WITHOUT_TRACE.matcher(asked.getRequestURI().substring(asked.getContextPath().length())).matches()
        && query.contains(LanguageChoice.COOKIE + "=") && request.getParameter(LanguageChoice.COOKIE) != null) {
      var cookie = new Cookie(LanguageChoice.COOKIE, Language.of(request.getParameter(LanguageChoice.COOKIE)).tag());
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
      cookie.setAttribute("SameSite", "Lax");
      ((HttpServletResponse) response).addCookie(cookie);
    }
    chain.doFilter(request, response);
  }
}
