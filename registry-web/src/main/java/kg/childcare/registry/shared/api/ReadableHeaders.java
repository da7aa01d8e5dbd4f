package kg.childcare.registry.shared.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses a request of which nobody can tell what it accepts, before anything asks; without it the server answers in HTML. */
@Provider
@PreMatching
public class ReadableHeaders implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
      request.getAcceptableLanguages();
    } catch (ProcessingException | IllegalArgumentException unreadable) {
      List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE).forEach(request.getHeaders()::remove); // or the answer would stumble over them again
      throw new BadRequestException(unreadable);
    }
  }
}
