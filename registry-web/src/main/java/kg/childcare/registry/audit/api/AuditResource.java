package kg.childcare.registry.audit.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.audit.Outcome;
import kg.childcare.registry.audit.service.AuditFilter;
import kg.childcare.registry.audit.service.AuditQueries;
import kg.childcare.registry.audit.service.AuditRow;
import kg.childcare.registry.audit.service.AuditSort;
import kg.childcare.registry.audit.service.AuditVerification;
import kg.childcare.registry.audit.service.Verification;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.api.Paged;
import kg.childcare.registry.shared.web.I18n;
import kg.childcare.registry.shared.service.PageRequest;

/** The audit trail for programs of the data-protection officer, the newest entry first. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  @Inject
  AuditQueries trail;

  @Inject
  AuditVerification verification;

  @Inject
  I18n words;

  /** Entries in clear; {@code from} and {@code to} are days in Bishkek, {@code outcome} is DONE, REFUSED or READ. */
  @GET
  public Paged<AuditLine> list(
      @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("username") String username, @QueryParam("kind") String kind,
      @QueryParam("subject") String subject, @QueryParam("outcome") String outcome,
      @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var filter = new AuditFilter(day(from), day(to), username, kind, subject, outcome(outcome));
    var asked = PageRequest.page(page, size, AuditSort.NUMBER).descending();
    return Paged.of(said(trail.rows(filter, asked)), trail.count(filter), page, asked.size());
  }

  /** Entries about sealed plans for planners, about the monitors' work for monitors. */
  @GET
  @Path("sealed")
  public Paged<AuditLine> sealed(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
    var asked = PageRequest.page(page, size, AuditSort.NUMBER).descending();
    return Paged.of(said(trail.sealed(asked)), trail.countSealed(), page, asked.size());
  }

  /** Walks the whole chain; {@code brokenAt} names the first entry that does not hold. */
  @GET
  @Path("verification")
  public Verification verify() {
    return verification.verify();
  }

  private List<AuditLine> said(List<AuditRow> rows) {
    return rows.stream().map(row -> AuditLine.of(row, words.useCase(row.useCase()))).toList();
  }

  private static LocalDate day(String text) {
    return Days.day(text);
  }

  private static Outcome outcome(String text) {
    try {
      return text == null || text.isEmpty() ? null : Outcome.valueOf(text);
    } catch (IllegalArgumentException unknown) {
      throw new BadRequestException("outcome", unknown);
    }
  }
}
