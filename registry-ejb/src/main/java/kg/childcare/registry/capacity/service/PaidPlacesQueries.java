package kg.childcare.registry.capacity.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.childcare.registry.capacity.PaidDays;
import kg.childcare.registry.capacity.PaidMonth;
import kg.childcare.registry.capacity.PaidPlaces;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** The places that somebody pays for in one institution, and what they cost that no child had. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.INSTITUTION})
public class PaidPlacesQueries {
  static final String[] READERS = {Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.INSTITUTION};

  @PersistenceContext
  EntityManager em;

  @Inject
  OccupancyBook book;

  @Inject
  Prices prices;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  /** Everything ever entered, the latest first. */
  public List<PaidPlacesRow> of(String number) {
    var home = institutions.byNumber(number);
    return book.paid(home.id()).stream().map(entry -> row(entry, home)).toList();
  }

  /** What waits for a second person in the caller's territory, the oldest first. */
  @RolesAllowed(Role.REGISTRAR)
  public List<PaidPlacesRow> waiting() {
    var entries = em.createQuery("select p from PaidPlaces p where p.state = :waiting order by p.id", PaidPlaces.class).setParameter("waiting", ChangeState.WAITING).getResultList();
    var homes = institutions.refs(entries.stream().map(PaidPlaces::institutionId).distinct().toList()).stream().collect(Collectors.toMap(InstitutionRef::id, Function.identity()));
    return entries.stream().filter(entry -> homes.containsKey(entry.institutionId())).map(entry -> row(entry, homes.get(entry.institutionId()))).toList();
  }

  /** Month by month; the months of a year that is over when nothing is said. Rules: {@code capacity.rule.spanBackwards}, {@code capacity.rule.spanTooLong}. */
  public PaidSpan months(String number, YearMonth from, YearMonth to) {
    var home = institutions.byNumber(number);
    var span = prices.span(from, to);
    var read = book.read(home.id(), span.first(), span.last());
    var months = new ArrayList<PaidMonth>();
    read.paid().firstKnown().ifPresent(known -> span.months().filter(month -> !month.atEndOfMonth().isBefore(known)).forEach(month -> months.add(month(month, read, known))));
    return PaidSpan.of(home.number(), months);
  }

  private PaidMonth month(YearMonth month, OccupancyBook.Read read, LocalDate known) {
    var days = PaidDays.of(month, known, LocalDate.now(clock), read.closedOn());
    return days.compare(read.paid(), days.sum(read.onRoll()), days.sum(read.present()), prices.som(month));
  }

  private PaidPlacesRow row(PaidPlaces entry, InstitutionRef home) {
    return new PaidPlacesRow(entry.id(), entry.version(), home.number(), home.name(), entry.payer(), entry.places(), entry.from(), entry.basisNumber(), entry.basisDate(),
        entry.corrected() == null ? null : entry.corrected().id(), entry.state(), entry.proposedAt(), entry.proposedBy(), entry.reason(), entry.decidedAt(), entry.decidedBy(),
        entry.decisionReason(), entry.supersededAt(), entry.stands(), entry.proposedBy().equals(caller.username()));
  }
}
