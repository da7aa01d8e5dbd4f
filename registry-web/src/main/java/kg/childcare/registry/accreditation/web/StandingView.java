package kg.childcare.registry.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.accreditation.service.PublicStanding;
import kg.childcare.registry.accreditation.service.StandingQueries;
import kg.childcare.registry.institution.service.InstitutionQueries;

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

  private Standing standing;
  private List<DecisionView> decisions;

  /** Standing on a day, read once for the page. @param day null for today */
  public Standing of(String institution, LocalDate day) {
    if (standing == null) {
      standing = standings.statusOn(institutions.byNumber(institution).id(), day);
    }
    return standing;
  }

  /** Standing today of an institution of the public register, for readers without a login. */
  public Standing published(String institution) {
    if (standing == null) {
      standing = register.today(institution);
    }
    return standing;
  }

  public List<DecisionView> decisions(String institution) {
    if (decisions == null) {
      decisions = standings.decisions(institution);
    }
    return decisions;
  }

  public String tone(AccreditationStatus status) {
    return switch (status) {
      case VALID -> "good";
      case CONDITIONAL, EXPIRING -> "warn";
      default -> "bad";
    };
  }
}
