package kg.childcare.registry.accreditation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.api.TableFormat;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Xlsx;

/** Who works unlawfully on a day, with each ground and the days since; {@value #LEFT} says when the list is not whole yet. */
@RequestScoped
@Path("unlawful")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
public class UnlawfulResource {
  /** Tells in the answer about how many institutions are still being judged; absent where the list is whole, which is nearly always. */
  static final String LEFT = "Institutions-Left";

  @Inject
  UnlawfulQueries queries;

  @Inject
  UnlawfulFile file;

  /** One page as JSON; all of them as CSV or XLSX. @param date ISO date, today when missing @param format {@code csv}, {@code xlsx}, or nothing for what {@code Accept} prefers @param columns of a file: ownership, oblast, category, capacity, children; all without it */
  @GET
  public Response list(
      @QueryParam("ground") UnlawfulGround ground, @QueryParam("ownership") String ownership, @QueryParam("territory") String territory,
      @QueryParam("date") String date, @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("20") int size,
      @QueryParam("format") String format, @QueryParam("columns") String columns, @Context HttpHeaders headers) {
    var day = Days.day(date);
    var filter = new UnlawfulFilter(ground, ownership, territory);
    var wanted = TableFormat.wanted(format, headers);
    if (wanted.isPresent()) {
      return wanted.get().answer("unlawful", lines -> file.write(filter, day, columns, lines));
    }
    var asked = PageRequest.page(page, size, ProfileSort.TERRITORY);
    var left = queries.left();
    return Response.ok(Paged.of(queries.rows(filter, day, asked), () -> queries.count(filter, day), page, asked.size()), MediaType.APPLICATION_JSON_TYPE)
        .header(LEFT, left > 0 ? left : null).build();
  }
}
