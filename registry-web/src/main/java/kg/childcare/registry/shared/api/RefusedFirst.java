package kg.childcare.registry.shared.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import kg.childcare.registry.security.service.Caller;

/** Refuses who may not write before anything of the request is read or judged; without it a wrong body would be told first. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RefusedFirst implements ContainerRequestFilter {
  static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  @Inject
  Caller caller;

  @Context
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (READING.contains(request.getMethod())) {
      return;
    }
    var roles = UseCase.askedBy(resource.getResourceMethod()).orElseThrow(ForbiddenException::new).roles();
    if (!roles.isEmpty() && !caller.hasAny(roles.toArray(String[]::new))) {
      throw new ForbiddenException();
    }
  }
}
