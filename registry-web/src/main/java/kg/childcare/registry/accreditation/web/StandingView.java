package kg.childcare.registry.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.PublicStanding;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;

/** The accreditation on an institution's own page. */
@Named
@RequestScoped
public class StandingView {
  @Inject
  InstitutionQueries institutions;

  @Inject
  StandingQueries standings;

  @Inject
  PublicStanding register;

  @Inject
  Caller caller;

  private Standing standing;
  private List<DecisionView> decisions;
  private Set<Divergence> divergence;

  /** Standing on a day, read once for the page. @param day null for today @param known day at the end of which it was known so, null for now */
  public Standing of(String institution, LocalDate day, LocalDate known) {
    if (standing == null) {
      standing = standings.statusOn(institutions.byNumber(institution).id(), day, known);
    }
    return standing;
  }

  /** Standing on a day of an institution of the public register, for readers without a login; null is today. */
  public Standing published(String institution, LocalDate day) {
    if (standing == null) {
      standing = register.on(institution, day);
    }
    return standing;
  }

  /** Decisions up to a day, read once for the page; null is today. */
  public List<DecisionView> decisions(String institution, LocalDate day) {
    if (decisions == null) {
      decisions = standings.decisions(institution).stream().filter(one -> day == null || !one.decidedOn().isAfter(day)).toList();
    }
    return decisions;
  }

  /** In what the register differs from the decision, today. */
  public Set<Divergence> divergence(String institution) {
    if (divergence == null) {
      divergence = standings.divergence(institution);
    }
    return divergence;
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
