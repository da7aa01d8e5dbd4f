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
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.web.Navigation;

/** Opens a page only to the roles that have it in their navigation: the first of the three checks, before any service is asked. */
@WebFilter(urlPatterns = {"/app/*", "/field/*"}, dispatcherTypes = DispatcherType.REQUEST)
public class ClosedPages implements Filter {
  @Inject
  Caller caller;

  @Inject
  AuditTrail trail;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var place = Navigation.Place.at(Doors.path((HttpServletRequest) request));
    if (place.isPresent() && !place.get().isFor(caller)) {
      trail.refused(place.get().getPath(), "page");
      ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
