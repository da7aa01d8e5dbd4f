package kg.childcare.registry.audit.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import kg.childcare.registry.audit.service.AuditTrail;
import kg.childcare.registry.shared.api.UseCase;

/** Books REST calls that the container refused for a missing role; the service never saw them. */
@Provider
public class RefusedCalls implements ContainerResponseFilter {
  @Inject
  AuditTrail trail;

  @Context
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 403 && resource.getResourceMethod() != null) {
      trail.refused(UseCase.askedBy(resource.getResourceMethod()).map(UseCase::toString).orElseGet(this::reading), "role");
    }
  }

  /** The address without what was asked for, which may be nobody's business. */
  private String reading() {
    var address = UriBuilder.fromResource(resource.getResourceClass());
    return (resource.getResourceMethod().isAnnotationPresent(Path.class) ? address.path(resource.getResourceMethod()) : address).toTemplate();
  }
}
