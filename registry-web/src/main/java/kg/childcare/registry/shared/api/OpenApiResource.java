package kg.childcare.registry.shared.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The OpenAPI document of everything under {@code /api/v1}, as the build made it, for whoever is signed in. */
@RequestScoped
@Path("openapi")
public class OpenApiResource {
  private static final String DOCUMENT = "/openapi/openapi.json";

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public InputStream document() {
    var document = OpenApiResource.class.getResourceAsStream(DOCUMENT);
    if (document == null) {
      throw new NotFoundException();
    }
    return document;
  }
}
