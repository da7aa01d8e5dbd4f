package kg.childcare.registry.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses that carry a value in their path, and the page that serves each: {@code /register/1234-5678}. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class PathRoutes implements Filter {
  private record Route(String folder, String page, String parameter) {
    private static final Pattern VALUE = Pattern.compile("[\\p{Alnum}_.~-]{1,100}");

    boolean leadsTo(String path) {
      return path.startsWith(folder) && VALUE.matcher(path.substring(folder.length())).matches() && !path.endsWith(".xhtml");
    }
  }

  private static final List<Route> ROUTES = List.of(
      new Route("/register/", "/register/detail.xhtml", "number"),
      new Route("/check/", "/check.xhtml", "code"),
      new Route("/complaint/", "/complaint/answer.xhtml", "receipt"),
      new Route("/app/institutions/", "/app/institutions/detail.xhtml", "number"),
      new Route("/app/owners/", "/app/owners/detail.xhtml", "id"),
      new Route("/app/accreditations/", "/app/accreditations/detail.xhtml", "id"),
      new Route("/app/children/", "/app/children/detail.xhtml", "id"),
      new Route("/app/returns/", "/app/returns/detail.xhtml", "id"),
      new Route("/app/plans/", "/app/plans/detail.xhtml", "id"),
      new Route("/app/inspections/", "/app/inspections/detail.xhtml", "id"),
      new Route("/app/admin/users/", "/app/admin/users/detail.xhtml", "username"),
      new Route("/app/complaints/", "/app/complaints/detail.xhtml", "id"));

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var path = asked.getRequestURI().substring(asked.getContextPath().length());
    for (var route : ROUTES) {
      if (route.leadsTo(path) && !isPageOfItsOwn(asked, path)) {
        var value = path.substring(route.folder().length());
        request.getRequestDispatcher(route.page() + "?" + route.parameter() + "=" + value).forward(request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isPageOfItsOwn(HttpServletRequest request, String path) throws IOException {
    return request.getServletContext().getResource(path + ".xhtml") != null;
  }
}
