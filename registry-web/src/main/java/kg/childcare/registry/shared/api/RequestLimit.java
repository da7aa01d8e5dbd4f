package kg.childcare.registry.shared.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import kg.childcare.registry.shared.web.CallerAddress;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Keeps one address from reading open data faster than a person or a decent program would: 429 with {@code Retry-After}. */
@Provider
@Limited
public class RequestLimit implements ContainerRequestFilter {
  static final int PER_MINUTE = 120;
  private static final int TOO_MANY = 429;

  @Inject
  CallerAddress address;

  @Inject
  RequestCounts counts;

  @Inject
  LanguageChoice language;

  @Context
  HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    if (counts.next(address.of(request)) > PER_MINUTE) {
      context.abortWith(Problem.of(TOO_MANY, "tooMany", language.texts().get("shared.problem.tooMany")).answer().header(HttpHeaders.RETRY_AFTER, 60).build());
    }
  }
}
