package kg.childcare.registry.capacity.api;

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
import java.time.YearMonth;
import java.util.Locale;
import kg.childcare.registry.capacity.Payer;
import kg.childcare.registry.capacity.service.FundingFilter;
import kg.childcare.registry.capacity.service.FundingQueries;
import kg.childcare.registry.capacity.service.FundingSort;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.api.TableFormat;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.service.Xlsx;

/** Where somebody pays for empty places. */
@RequestScoped
@Path("funding")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
public class FundingResource {
  @Inject
  FundingQueries queries;

  @Inject
  FundingFile file;

  /**
   * One page as JSON; all of them as CSV or XLSX.
   *
   * @param from {@code yyyy-MM} @param to {@code yyyy-MM}; the twelve months that are over when missing
   * @param balance EMPTY_PAID, UNPAID_CHILDREN or CLOSED @param sort emptyPaid, unpaid, closed, paid, children, territory, ownership, category or number; with a leading minus descending
   * @param format {@code csv}, {@code xlsx}, or nothing for what {@code Accept} prefers
   */
  @GET
  public Response list(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("territory") String territory, @QueryParam("ownership") String ownership,
      @QueryParam("payer") Payer payer, @QueryParam("balance") FundingFilter.Balance balance, @QueryParam("page") @DefaultValue("0") int page,
      @QueryParam("size") @DefaultValue("50") int size, @QueryParam("sort") @DefaultValue("-emptyPaid") String sort, @QueryParam("format") String format,
      @Context HttpHeaders headers) {
    var filter = new FundingFilter(month(from), month(to), territory, ownership, payer, balance);
    var column = FundingSort.valueOf(sort.replaceFirst("^-", "").replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    var ascending = !sort.startsWith("-");
    var wanted = TableFormat.wanted(format, headers);
    if (wanted.isPresent()) {
      return wanted.get().answer("funding", lines -> file.write(filter, column, ascending, lines));
    }
    var asked = PageRequest.page(page, size, column);
    return Response.ok(Paged.of(queries.rows(filter, ascending ? asked : asked.descending()), queries.count(filter), page, asked.size()), MediaType.APPLICATION_JSON_TYPE).build();
  }

  static YearMonth month(String text) {
    return Days.month(text);
  }
}
