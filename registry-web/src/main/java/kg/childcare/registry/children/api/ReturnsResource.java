package kg.childcare.registry.children.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import kg.childcare.registry.children.service.ReturnDraft;
import kg.childcare.registry.children.service.ReturnQueries;
import kg.childcare.registry.children.service.ReturnRow;
import kg.childcare.registry.children.service.ReturnService;
import kg.childcare.registry.children.service.ReturnView;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.api.Asks;

/** The monthly returns of one institution, each by its month {@code yyyy-MM}. */
@RequestScoped
@Path("institutions/{number}/returns")
@Produces(MediaType.APPLICATION_JSON)
@Asks(ReturnService.class)
public class ReturnsResource {
  private static final int MONTHS = 36;

  @Inject
  ReturnQueries returns;

  @Inject
  ReturnService service;

  /** Words of a registrar, or the reason of a correction. */
  public record Words(@NotNull @Size(max = 1000) String text) {}

  /** The last three years, newest first. */
  @GET
  public List<ReturnRow> months(@PathParam("number") String number) {
    return returns.months(number, MONTHS);
  }

  @GET
  @Path("{month}")
  public Response view(@PathParam("number") String number, @PathParam("month") String month) {
    return answer(returns.view(number, month(month)));
  }

  /** Keeps a draft; begins the return, filled from the movements, when there is none. */
  @PUT
  @Path("{month}")
  public Response keep(@PathParam("number") String number, @PathParam("month") String month, @NotNull @Valid ReturnDraft draft) {
    return answer(service.keep(number, month(month), draft));
  }

  @POST
  @Path("{month}/submission")
  public Response submit(@PathParam("number") String number, @PathParam("month") String month) {
    return answer(service.submit(number, month(month)));
  }

  @POST
  @Path("{month}/acceptance")
  public Response accept(@PathParam("number") String number, @PathParam("month") String month) {
    var id = returns.idOf(number, month(month));
    service.accept(id);
    return answer(returns.view(id));
  }

  /** Sends the return back with a remark. */
  @POST
  @Path("{month}/remarks")
  public Response giveBack(@PathParam("number") String number, @PathParam("month") String month, @NotNull @Valid Words remark) {
    var id = returns.idOf(number, month(month));
    service.giveBack(id, remark.text());
    return answer(returns.view(id));
  }

  /** Opens the next edition of an accepted return. */
  @POST
  @Path("{month}/corrections")
  public Response correct(@PathParam("number") String number, @PathParam("month") String month, @NotNull @Valid Words reason) {
    return answer(returns.view(service.correct(returns.idOf(number, month(month)), reason.text())));
  }

  private static YearMonth month(String text) {
    var month = Days.month(text);
    if (month == null) {
      throw new NotThere("return", text);
    }
    return month;
  }

  private static Response answer(ReturnView view) {
    return Response.ok(view).build();
  }
}
