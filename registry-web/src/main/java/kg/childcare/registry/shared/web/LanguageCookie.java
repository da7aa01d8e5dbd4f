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
import kg.childcare.registry.shared.Language;

/** Remembers the language that an address asked for with {@code ?lang=}, without opening a session. */
@WebFilter("/*")
public class LanguageCookie implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var query = ((HttpServletRequest) request).getQueryString();
    if (query != null && query.contains(LanguageChoice.COOKIE + "=") && request.getParameter(LanguageChoice.COOKIE) != null) {
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
