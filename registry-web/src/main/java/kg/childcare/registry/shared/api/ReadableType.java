package kg.childcare.registry.shared.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;

/** Lets a body whose type cannot be read be one of no known type, to be refused as such; the server reads the type before any filter of REST, and would answer in HTML. */
@WebFilter(urlPatterns = "/api/*", dispatcherTypes = DispatcherType.REQUEST)
public class ReadableType implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    chain.doFilter(isReadable(request.getContentType()) ? request : new Unknown((HttpServletRequest) request), response);
  }

  private static boolean isReadable(String type) {
    try {
      return type == null || MediaType.valueOf(type) != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  /** The same request with a body of no known type. */
  private static final class Unknown extends HttpServletRequestWrapper {
    Unknown(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_OCTET_STREAM;
    }

    @Override
    public String getHeader(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? Collections.enumeration(Collections.singleton(getContentType())) : super.getHeaders(name);
    }
  }
}
