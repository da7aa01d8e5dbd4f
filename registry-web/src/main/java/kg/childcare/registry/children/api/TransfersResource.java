package kg.childcare.registry.children.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.children.service.Admitted;
import kg.childcare.registry.children.service.Dispatch;
import kg.childcare.registry.children.service.TransferFilter;
import kg.childcare.registry.children.service.TransferQueries;
import kg.childcare.registry.children.service.TransferRow;
import kg.childcare.registry.children.service.TransferService;
import kg.childcare.registry.children.service.TransferSort;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Moves between institutions: one side sends, the other confirms or refuses. */
@RequestScoped
@Path("transfers")
@Produces(MediaType.APPLICATION_JSON)
@Asks(TransferService.class)
public class TransfersResource {
  @Inject
  TransferQueries transfers;

  @Inject
  TransferService service;

  /** A child is sent. */
  public record Sent(@NotNull @Size(max = 20) String child, @NotNull @Valid Dispatch dispatch) {}

  /** The child arrived that day. */
  public record Arrived(@NotNull LocalDate day) {}

  /** The child did not come or cannot stay. */
  public record Refused(@NotNull LocalDate day, @NotNull @Size(max = 500) String reason) {}

  @GET
  public Paged<TransferRow> list(
      @QueryParam("state") TransferState state, @QueryParam("overdue") boolean overdue, @QueryParam("institution") String institution,
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new TransferFilter(state, overdue, institution);
    var asked = PageRequest.page(page, size, TransferSort.DISPATCHED_ON);
    return Paged.of(transfers.rows(filter, asked), transfers.count(filter), page, asked.size());
  }

  @GET
  @Path("{id}")
  public Response transfer(@PathParam("id") long id) {
    var transfer = transfers.transfer(id);
    return Response.ok(transfer).build();
  }

  @POST
  public Response dispatch(@NotNull @Valid Sent sent) {
    return Response.created(URI.create("transfers/" + service.dispatch(sent.child(), sent.dispatch()))).build();
  }

  @POST
  @Path("{id}/confirmation")
  public Admitted confirm(@PathParam("id") long id, @NotNull @Valid Arrived arrived) {
    return service.confirm(id, arrived.day());
  }

  @POST
  @Path("{id}/refusal")
  public void refuse(@PathParam("id") long id, @NotNull @Valid Refused refused) {
    service.refuse(id, refused.day(), refused.reason());
  }
}
