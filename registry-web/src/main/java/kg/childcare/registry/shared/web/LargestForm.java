package kg.childcare.registry.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a form with a file that no rule would take, before it is read; up to here a file's own rule says beside its field that it is too large. */
@WebFilter(urlPatterns = "/app/*", dispatcherTypes = DispatcherType.REQUEST)
public class LargestForm implements Filter {
  static final long BYTES = 50L << 20;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (request.getContentLengthLong() >= BYTES) {
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(request, response);
  }
}
