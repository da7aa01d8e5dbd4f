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
import java.util.List;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.service.Absence;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.children.service.ChildFilter;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ChildRow;
import kg.childcare.registry.children.service.ChildService;
import kg.childcare.registry.children.service.ChildSort;
import kg.childcare.registry.children.service.Departure;
import kg.childcare.registry.children.service.IdentityService;
import kg.childcare.registry.children.service.StayView;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Children by number: who is on which roll, what happened to them, and what their institution records. */
@RequestScoped
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ChildService.class)
public class ChildrenResource {
  @Inject
  ChildQueries children;

  @Inject
  ChildService service;

  @Inject
  IdentityService identities;

  /** A movement; {@code exit} and {@code destination} for a departure, {@code expectedBack} for an absence. */
  public record Moved(
      @NotNull MovementKind kind, @NotNull LocalDate day, ExitKind exit, LocalDate expectedBack, @Size(max = 300) String destination, @Size(max = 500) String note) {}

  /** Another paper under the stay, from a day on. */
  public record NewBasis(@NotNull LocalDate day, @NotNull @Valid BasisPaper basis) {}

  /** Why somebody asks. */
  public record Reason(@NotNull @Size(max = 500) String reason) {}

  @GET
  public Paged<ChildRow> list(
      @QueryParam("institution") String institution, @QueryParam("date") String date, @QueryParam("number") String number, @QueryParam("basis") BasisKind basis,
      @QueryParam("page") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var filter = new ChildFilter(institution, Days.day(date), number, basis);
    var asked = PageRequest.page(page, size, ChildSort.NUMBER);
    return Paged.of(children.rows(filter, asked), () -> children.count(filter), page, asked.size());
  }

  @POST
  public Response admit(@NotNull @Valid Admission admission) {
    var admitted = service.admit(admission);
    return Response.created(URI.create("children/" + admitted.number())).entity(admitted).build();
  }

  @GET
  @Path("{id}")
  public Response child(@PathParam("id") String number) {
    var child = children.child(number);
    return Response.ok(child).build();
  }

  @GET
  @Path("{id}/movements")
  public List<StayView> movements(@PathParam("id") String number) {
    return children.child(number).stays();
  }

  @POST
  @Path("{id}/movements")
  @Asks(value = ChildService.class, useCase = "goAway")
  public void move(@PathParam("id") String number, @NotNull @Valid Moved moved) {
    switch (moved.kind()) {
      case RETURN -> service.comeBack(number, moved.day(), moved.note());
      case EXIT, DEATH -> service.leave(number, new Departure(moved.kind() == MovementKind.DEATH ? ExitKind.DEATH : moved.exit(), moved.day(), moved.destination(), moved.note()));
      default -> service.goAway(number, new Absence(moved.kind(), moved.day(), moved.expectedBack(), moved.note()));
    }
  }

  @POST
  @Path("{id}/basis")
  public void recordBasis(@PathParam("id") String number, @NotNull @Valid NewBasis basis) {
    service.recordBasis(number, basis.basis(), basis.day());
  }

  /** Who the child is; a POST, because every reading is an entry in the trail. */
  @POST
  @Path("{id}/identity")
  @Asks(IdentityService.class)
  public Person open(@PathParam("id") String number, @NotNull @Valid Reason reason) {
    return identities.open(number, reason.reason());
  }
}
