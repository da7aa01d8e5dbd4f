package kg.childcare.registry.capacity.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.capacity.OccupancySteps;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.RollChanges.Span;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.RuleViolation;

/** How full an institution is on any day. Six queries answer for two years as for one day: what changes is read once, not day by day. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed({Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR, Role.PLANNER})
public class OccupancyQueries {
  private static final String[] KNOW_EACH_CHILD = {Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR};
  private static final int LONGEST_YEARS = 3;

  @Inject
  OccupancyBook book;

  @Inject
  InstitutionQueries institutions;

  @Inject
  CategoryBook categories;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  /** @param day today when null; a day to come shows what is known of it */
  public OccupancyCard on(String number, LocalDate day) {
    var home = institutions.byNumber(number);
    var asked = day == null ? LocalDate.now(clock) : day;
    var read = book.read(home.id(), asked, asked);
    return new OccupancyCard(home.number(), home.name(), OccupancyDay.of(steps(read), asked), read.approved().decided().on(asked) != null, cap(home, asked),
        caller.hasAny(KNOW_EACH_CHILD) ? groups(read, asked) : List.of());
  }

  /** Rules: {@code capacity.rule.spanBackwards}, {@code capacity.rule.spanTooLong}. @param to today when null @param from two years before when null */
  public OccupancySeries series(String number, LocalDate from, LocalDate to) {
    var home = institutions.byNumber(number);
    var last = to == null ? LocalDate.now(clock) : to;
    var first = from == null ? last.minusYears(2).plusDays(1) : from;
    RuleViolation.requireOf("from", !first.isAfter(last), "capacity.rule.spanBackwards", first, last);
    RuleViolation.requireOf("from", !first.isBefore(last.minusYears(LONGEST_YEARS)), "capacity.rule.spanTooLong", LONGEST_YEARS);
    var steps = steps(book.read(home.id(), first, last));
    var days = first.datesUntil(last.plusDays(1)).map(day -> OccupancyDay.of(steps, day)).toList();
    var fullest = days.stream().max(Comparator.comparingInt(OccupancyDay::onRoll).thenComparing(OccupancyDay::date, Comparator.reverseOrder())).orElseThrow();
    return new OccupancySeries(home.number(), first, last, fullest.onRoll(), fullest.date(), steps.onRoll().daysAbove(steps.approved(), first, last), days);
  }

  private OccupancySteps steps(OccupancyBook.Read read) {
    return read.steps(caller.hasAny(PaidPlacesQueries.READERS));
  }

  private Integer cap(InstitutionRef home, LocalDate day) {
    return categories.rules(home.categoryCode(), day).maxCapacity();
  }

  private static List<OccupancyCard.Group> groups(OccupancyBook.Read read, LocalDate day) {
    var groups = new ArrayList<OccupancyCard.Group>();
    for (var sex : Sex.values()) {
      for (var band : AgeBand.values()) {
        var onRoll = count(read.stays(), sex, band, day);
        if (onRoll > 0) {
          groups.add(new OccupancyCard.Group(sex, band, onRoll, onRoll - count(read.absences(), sex, band, day)));
        }
      }
    }
    return groups;
  }

  private static int count(List<Span> spans, Sex sex, AgeBand band, LocalDate day) {
    return (int) spans.stream().filter(span -> span.sex() == sex && AgeBand.of(span.birthMonth(), day) == band)
        .filter(span -> !span.enteredOn().isAfter(day) && (span.leftOn() == null || span.leftOn().isAfter(day))).count();
  }
}
