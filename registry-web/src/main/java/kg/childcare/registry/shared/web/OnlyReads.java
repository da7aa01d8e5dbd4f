package kg.childcare.registry.shared.web;

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
import kg.childcare.registry.shared.service.ReadOnce;

/** Says of a request with {@code GET} that it changes no record, so that the parts of a page need not read the same thing each for itself. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD}) // a page whose address carries a value is forwarded to
public class OnlyReads implements Filter {
  @Inject
  ReadOnce once;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    if ("GET".equals(((HttpServletRequest) request).getMethod())) {
      once.keep();
    }
    chain.doFilter(request, response);
  }
}
