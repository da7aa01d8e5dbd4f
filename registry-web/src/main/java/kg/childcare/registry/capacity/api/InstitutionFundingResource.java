package kg.childcare.registry.capacity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidSpan;

/** Paid places of one institution against its children, month by month. */
@RequestScoped
@Path("institutions/{number}/funding")
@Produces(MediaType.APPLICATION_JSON)
public class InstitutionFundingResource {
  @Inject
  PaidPlacesQueries queries;

  /** @param from {@code yyyy-MM} @param to {@code yyyy-MM}; the twelve months that are over when missing */
  @GET
  public PaidSpan months(@PathParam("number") String number, @QueryParam("from") String from, @QueryParam("to") String to) {
    return queries.months(number, FundingResource.month(from), FundingResource.month(to));
  }
}
