package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kg.childcare.registry.institution.service.DuplicateComparison;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.DuplicateRow;
import kg.childcare.registry.institution.service.DuplicateSort;
import kg.childcare.registry.institution.service.MergeQueries;
import kg.childcare.registry.institution.service.MergeRow;
import kg.childcare.registry.institution.service.MergeService;
import kg.childcare.registry.institution.service.NewMerge;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Institutions that could have been entered twice: proposed with why, said to be two, or merged by two persons. */
@RequestScoped
@Path("institutions")
@Produces(MediaType.APPLICATION_JSON)
@Asks(MergeService.class)
public class DuplicatesResource {
  @Inject
  DuplicateQueries duplicates;

  @Inject
  MergeQueries merges;

  @Inject
  MergeService service;

  /** The merger that was entered. */
  public record Entered(long id) {}

  /** Why a pair is two institutions, or why a merger is declined. */
  public record Why(String reason) {}

  /** Pairs with what they have in common, the likeliest first. */
  @GET
  @Path("duplicates")
  public Paged<DuplicateRow> pairs(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    duplicates.catchUp();
    var asked = PageRequest.page(page, size, DuplicateSort.SCORE);
    return Paged.of(duplicates.rows(asked), duplicates::count, page, asked.size());
  }

  /** Two institutions side by side. @param one number of the one @param other number of the other */
  @GET
  @Path("duplicates/comparison")
  public DuplicateComparison compare(@QueryParam("one") String one, @QueryParam("other") String other) {
    return duplicates.compare(one, other);
  }

  /** Says that a pair is two institutions; it is proposed again only when something else speaks for one. */
  @POST
  @Path("duplicates/{id: \\d+}/difference")
  public void different(@PathParam("id") long id, @NotNull Why why) {
    service.different(id, why.reason());
  }

  /** Mergers of one institution, from either side. */
  @GET
  @Path("{number: \\d{4}-\\d{4}}/merges")
  public List<MergeRow> of(@PathParam("number") String number, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    return merges.of(number, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
  }

  /** Mergers that wait for a second person. */
  @GET
  @Path("merges")
  public List<MergeRow> waiting() {
    return merges.waiting();
  }

  @POST
  @Path("merges")
  public Response propose(@NotNull @Valid NewMerge merge) {
    return Response.status(Response.Status.CREATED).entity(new Entered(service.propose(merge))).build();
  }

  @POST
  @Path("merges/{id: \\d+}/confirmation")
  public void confirm(@PathParam("id") long id) {
    service.confirm(id);
  }

  @POST
  @Path("merges/{id: \\d+}/refusal")
  public void decline(@PathParam("id") long id, @NotNull Why why) {
    service.decline(id, why.reason());
  }
}
