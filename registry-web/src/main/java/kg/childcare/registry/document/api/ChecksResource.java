package kg.childcare.registry.document.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.document.service.DocumentCheck;
import kg.childcare.registry.document.service.PublicChecks;
import kg.childcare.registry.shared.web.CallerAddress;

/** Lets anyone's program check a document by its code; 404 for a code under which none was issued, 429 when asked too often. */
@RequestScoped
@Path("public/checks")
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {
  @Inject
  CallerAddress address;

  @Inject
  PublicChecks checks;

  @Inject
  HttpServletRequest request;

  @GET
  @Path("{code}")
  public CheckAnswer check(@PathParam("code") String code) {
    return checks.check(code, address.of(request)).map(CheckAnswer::of).orElseThrow(NotFoundException::new);
  }

  /** What a document's code tells; names in each language. */
  public record CheckAnswer(
      String kind, String number, String date, String language, String institutionNumber, String nameKy, String nameRu, String nameEn,
      boolean intact, boolean superseded, String standing, String wordsDigest) {
    static CheckAnswer of(DocumentCheck found) {
      var name = found.institution();
      return new CheckAnswer(
          found.kind().name(), found.number(), found.date().toString(), found.language().tag(), found.institutionNumber(),
          name == null ? null : name.ky(), name == null ? null : name.ru(), name == null ? null : name.en(),
          found.intact(), found.superseded(), found.standing(), found.wordsDigest());
    }
  }
}
