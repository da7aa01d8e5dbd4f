package kg.childcare.registry.shared.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import kg.childcare.registry.security.TypedForm;
import kg.childcare.registry.security.service.FormDrafts;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

/** Where a page keeps what stands in its forms until it is handed in. Nothing is ever read back here: the page itself shows it. */
@RequestScoped
@Path("drafts/{sheet: [A-Za-z0-9-]{20,40}}")
@Asks(FormDrafts.class)
public class DraftsResource {
  @Inject
  FormDrafts drafts;

  /** Keeps the newest state: 204, or 410 when the sheet was handed in meanwhile. */
  @PUT
  @Extension(name = CommonWords.NO_VERSION, value = "the newest state of the own form wins")
  public Response keep(@PathParam("sheet") String sheet, @NotNull @Valid TypedForm typed) {
    return Response.status(drafts.keep(sheet, typed) ? Response.Status.NO_CONTENT : Response.Status.GONE).build();
  }

  /** Whether a sheet was handed in; never what stands on it. */
  public record SheetState(boolean handedIn) {}

  /** What became of a sheet: a page asks after it sent one, so this is an answer and no failure. */
  @GET
  public SheetState state(@PathParam("sheet") String sheet) {
    return new SheetState(drafts.handedIn(sheet).isPresent());
  }

  /** Throws a sheet away. */
  @DELETE
  @Extension(name = CommonWords.NO_VERSION, value = "ends the own form in whatever state it is")
  public void end(@PathParam("sheet") String sheet) {
    drafts.end(sheet);
  }
}
