package kg.childcare.registry.inspection.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.service.ActionFilter;
import kg.childcare.registry.inspection.service.ActionQueries;
import kg.childcare.registry.inspection.service.ActionRow;
import kg.childcare.registry.inspection.service.ActionSort;
import kg.childcare.registry.inspection.service.CorrectionService;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Corrections of findings. */
@RequestScoped
@Path("actions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(CorrectionService.class)
public class ActionsResource {
  @Inject
  ActionQueries actions;

  @Inject
  CorrectionService service;

  /** Corrections that the caller may know of, the earliest due day first. */
  @GET
  public Paged<ActionRow> list(
      @QueryParam("status") ActionStatus status, @QueryParam("late") boolean late, @QueryParam("institution") String institution, @QueryParam("inspection") Long inspection,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var filter = new ActionFilter(status, late, institution, inspection);
    var request = PageRequest.page(page, size, ActionSort.DUE);
    return Paged.of(actions.rows(filter, request), actions.count(filter), Math.max(0, page), request.size());
  }

  @GET
  @Path("{id}")
  public Response action(@PathParam("id") long id) {
    return tagged(actions.action(id));
  }

  @POST
  @Path("{id}/claim")
  public Response claim(@PathParam("id") long id, @NotNull @Valid Claim claim) {
    service.claim(id, null, claim.words(), claim.fileName(), claim.content());
    return tagged(actions.action(id));
  }

  @POST
  @Path("{id}/verification")
  public Response verify(@PathParam("id") long id, @NotNull @Valid Verdict verdict) {
    service.verify(id, null, verdict.words());
    return tagged(actions.action(id));
  }

  @POST
  @Path("{id}/rejection")
  public Response reject(@PathParam("id") long id, @NotNull @Valid Verdict verdict) {
    service.reject(id, null, verdict.words());
    return tagged(actions.action(id));
  }

  @GET
  @Path("{id}/proofs/{proof}")
  @Produces(MediaType.WILDCARD)
  public Response proof(@PathParam("id") long id, @PathParam("proof") long proof) {
    var file = actions.proof(id, proof);
    return Downloads.file(file.content(), file.kind().type(), file.name());
  }

  private static Response tagged(ActionRow action) {
    return Response.ok(action).build();
  }

  /** What the institution says and shows. @param file content in base 64 */
  public record Claim(@NotBlank @Size(max = 2000) String words, @Size(max = 200) String fileName, @Size(max = 24_000_000) String file) {
    byte[] content() {
      try {
        return file == null ? null : Base64.getDecoder().decode(file);
      } catch (IllegalArgumentException malformed) {
        throw new BadRequestException("file", malformed);
      }
    }
  }

  /** What the second person saw. */
  public record Verdict(@NotBlank @Size(max = 2000) String words) {}
}
