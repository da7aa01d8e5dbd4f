package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kg.childcare.registry.accreditation.Delivery;
import kg.childcare.registry.accreditation.NewAct;
import kg.childcare.registry.accreditation.OverrideOrder;
import kg.childcare.registry.accreditation.ProofKind;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.ProofFile;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Downloads;

/** Decisions about accreditations: the certificate as filed, and what happens to a decision later. */
@RequestScoped
@Path("accreditations/decisions/{id}")
@Asks(DecisionService.class)
public class DecisionsResource {
  @Inject
  AccreditationDetails details;

  @Inject
  DecisionService service;

  /** The act whose reasons were delivered, or nothing for the decision's own. */
  public record Delivered(Long actId, @NotNull @Valid Delivery delivery) {}

  /** The decision with what followed: acts, delivered reasons, appeals. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public DecisionView decision(@PathParam("id") long id) {
    return details.decision(id).decision();
  }

  @POST
  @Path("deliveries")
  public void deliver(@PathParam("id") long id, @NotNull @Valid Delivered delivered) {
    service.deliver(id, delivered.actId(), delivered.delivery(), null);
  }

  /** Adds a file that proves a delivery: the bytes as they are, what they are in the query. @param act the act whose reasons were delivered, or nothing for the decision's own */
  @POST
  @Path("proofs")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public DecisionView prove(@PathParam("id") long id, @QueryParam("act") Long act, @QueryParam("kind") @NotNull ProofKind kind, @QueryParam("name") @NotNull String name, byte[] content) {
    service.prove(id, act, new ProofFile(kind, name, content));
    return decision(id);
  }

  @GET
  @Path("proofs/{attachment}")
  public Response proof(@PathParam("id") long id, @PathParam("attachment") long attachment) {
    var file = details.proof(id, attachment);
    return Downloads.file(file.content(), file.type(), file.name());
  }

  /** The certificate or the written refusal as PDF. @param language ky, ru or en */
  @GET
  @Path("certificate")
  public Response certificate(@PathParam("id") long id, @QueryParam("language") String language) {
    var paper = details.certificate(id, Language.of(language));
    return Downloads.file(paper.content(), paper.type(), paper.name());
  }

  @POST
  @Path("suspension")
  public void suspend(@PathParam("id") long id, @NotNull @Valid NewAct act) {
    service.suspend(id, act);
  }

  @POST
  @Path("resumption")
  public void resume(@PathParam("id") long id, @NotNull @Valid NewAct act) {
    service.resume(id, act);
  }

  @POST
  @Path("withdrawal")
  public void withdraw(@PathParam("id") long id, @NotNull @Valid NewAct act) {
    service.withdraw(id, act);
  }

  @POST
  @Path("override")
  public void override(@PathParam("id") long id, @NotNull @Valid OverrideOrder order) {
    service.override(id, order);
  }
}
