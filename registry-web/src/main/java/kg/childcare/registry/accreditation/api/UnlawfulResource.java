package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.UnlawfulRow;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.service.PageRequest;

/** Who works unlawfully on a day, with each ground and the days since. */
@RequestScoped
@Path("unlawful")
@Produces(MediaType.APPLICATION_JSON)
public class UnlawfulResource {
  @Inject
  UnlawfulQueries queries;

  /** @param date ISO date, today when missing */
  @GET
  public Paged<UnlawfulRow> list(
      @QueryParam("ground") UnlawfulGround ground, @QueryParam("ownership") String ownership, @QueryParam("territory") String territory,
      @QueryParam("date") String date, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size) {
    var day = date == null || date.isBlank() ? null : LocalDate.parse(date);
    var filter = new UnlawfulFilter(ground, ownership, territory);
    var asked = PageRequest.page(page, size, ProfileSort.TERRITORY);
    return Paged.of(queries.rows(filter, day, asked), queries.count(filter, day), page, asked.size());
  }
}
