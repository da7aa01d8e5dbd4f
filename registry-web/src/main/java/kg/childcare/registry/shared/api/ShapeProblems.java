package kg.childcare.registry.shared.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Says malformed input as {@link Problems} does; without it the server's own, more specific mapper answers in HTML. */
@Provider
public class ShapeProblems implements ExceptionMapper<ConstraintViolationException> {
  @Context
  Providers providers;

  @Override
  public Response toResponse(ConstraintViolationException malformed) {
    return providers.getExceptionMapper(Throwable.class).toResponse(malformed);
  }
}
