package kg.childcare.registry.shared.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refuses a request whose types and languages cannot be read before anything asks for them; without it the server answers in HTML. */
@Provider
@PreMatching
public class ReadableHeaders implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    try {
      request.getMediaType();
      request.getAcceptableMediaTypes();
      request.getAcceptableLanguages();
    } catch (ProcessingException | IllegalArgumentException unreadable) {
      List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE).forEach(request.getHeaders()::remove); // or the answer would stumble over them again
      throw new BadRequestException(unreadable);
    }
  }
}
