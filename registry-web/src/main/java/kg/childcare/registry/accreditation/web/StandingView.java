package kg.childcare.registry.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.accreditation.service.AccreditationRecord;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.PublicStanding;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** The accreditation on an institution's own page. */
@Named
@RequestScoped
public class StandingView {
  @Inject
  StandingQueries standings;

  @Inject
  PublicStanding register;

  @Inject
  Caller caller;

  private AccreditationRecord read;
  private Standing published;

  /** All of it, read once for the page. @param day of the standing, null for today @param known day at the end of which it was known so, null for now */
  public AccreditationRecord of(String institution, LocalDate day, LocalDate known) {
    if (read == null) {
      read = standings.of(institution, day, known);
    }
    return read;
  }

  /** Standing on a day of an institution of the public register, for readers without a login; null is today. */
  public Standing published(String institution, LocalDate day) {
    if (published == null) {
      published = register.on(institution, day);
    }
    return published;
  }

  /** Those that were decided up to a day; null is today. */
  public List<DecisionView> until(LocalDate day, List<DecisionView> decisions) {
    return decisions.stream().filter(one -> day == null || !one.decidedOn().isAfter(day)).toList();
  }

  /** Whether the reader may open a decision. */
  public boolean isReader() {
    return caller.hasAny(Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR);
  }

  public String tone(AccreditationStatus status) {
    return switch (status) {
      case VALID -> "good";
      case CONDITIONAL, EXPIRING -> "warn";
      default -> "bad";
    };
  }
}
