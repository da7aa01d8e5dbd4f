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
import java.io.IOException;
import kg.childcare.registry.security.service.AccountService;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Keeps the language that a signed-in person chooses on a page, so that it is spoken on the next device too. */
@WebFilter(urlPatterns = "/app/*", dispatcherTypes = DispatcherType.REQUEST)
public class LanguageKept implements Filter {
  @Inject
  Caller caller;

  @Inject
  AccountService accounts;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    if (caller.userId() != null && "GET".equals(asked.getMethod()) && asked.getParameter(LanguageChoice.COOKIE) != null) {
      accounts.speak(Language.of(asked.getParameter(LanguageChoice.COOKIE)));
    }
    chain.doFilter(request, response);
  }
}
