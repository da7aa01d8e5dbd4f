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
import kg.childcare.registry.institution.OwnerRole;
import kg.childcare.registry.institution.service.OwnedInstitution;
import kg.childcare.registry.institution.service.OwnedSort;
import kg.childcare.registry.institution.service.OwnerCard;
import kg.childcare.registry.institution.service.OwnerFilter;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.institution.service.OwnerRow;
import kg.childcare.registry.institution.service.OwnerService;
import kg.childcare.registry.institution.service.OwnerSort;
import kg.childcare.registry.institution.service.OwnerVerdict;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Founders, operators and supervising bodies with what they stand behind. */
@RequestScoped
@Path("owners")
@Produces(MediaType.APPLICATION_JSON)
@Asks(OwnerService.class)
public class OwnersResource {
  @Inject
  OwnerQueries owners;

  @Inject
  OwnerService service;

  /** Owners of institutions of today, those with most of them first. @param text part of any spelling */
  @GET
  public Paged<OwnerRow> list(@QueryParam("q") String text, @QueryParam("role") @DefaultValue("OPERATOR") OwnerRole role,
      @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var filter = new OwnerFilter(text, role, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
    var asked = PageRequest.page(page, size, OwnerSort.INSTITUTIONS);
    return Paged.of(owners.rows(filter, asked), () -> owners.count(filter), page, asked.size());
  }

  @GET
  @Path("{id}")
  public OwnerCard card(@PathParam("id") long id, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn) {
    return owners.card(id, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn));
  }

  /** The institutions behind which it stands or stood, each with its days. @param asOf ISO day on which it has to stand there */
  @GET
  @Path("{id}/institutions")
  public Paged<OwnedInstitution> institutions(@PathParam("id") long id, @QueryParam("asOf") String asOf, @QueryParam("knownOn") String knownOn,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var day = InstitutionsResource.day(asOf);
    var moment = InstitutionsResource.moment(knownOn);
    var asked = PageRequest.page(page, size, OwnedSort.ENTERED);
    return Paged.of(owners.institutions(id, day, moment, asked), () -> owners.countInstitutions(id, day, moment), page, asked.size());
  }

  /** Decides whether another spelling is the same owner; answers the owner. */
  @POST
  @Path("{id}/decisions")
  public OwnerCard decide(@PathParam("id") long id, @NotNull @Valid OwnerVerdict verdict) {
    service.decide(id, verdict);
    return owners.card(id);
  }
}
