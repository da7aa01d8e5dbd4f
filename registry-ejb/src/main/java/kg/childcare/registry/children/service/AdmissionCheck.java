package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.children.AlertKind;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.PlacesBook;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.reference.service.Parameters;
import kg.childcare.registry.shared.RuleViolation;

/** What has to be said about an arrival: places, cap, age, legal basis, the right of the institution. Above a family-type cap it is refused, the rest is flagged. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdmissionCheck {
  @Inject
  CategoryBook categories;

  @Inject
  Parameters parameters;

  @Inject
  PlacesBook places;

  @Inject
  Rolls rolls;

  @Inject
  Homes homes;

  @Inject
  RelocationBook relocations;

  @Inject
  AlertBook alerts;

  @Inject
  Stamps stamps;

  /**
   * Refuses an institution that takes no children in, and one child more than a family-type home may ever have, on the day of arrival or
   * on any day since. Holds the institution's row until the transaction ends, so that nobody takes the last place or closes it meanwhile.
   */
  public void requireRoom(InstitutionRef home, LocalDate day) {
    var status = homes.heldStatus(home.id(), stamps.today());
    RuleViolation.requireOf("institution", status == InstitutionStatus.ACTIVE, "children.rule.notReceiving", status);
    var rules = categories.rules(home.categoryCode(), day);
    if (rules.maxCapacity() != null) {
      var most = rolls.since(home.id(), day).steps().highest(day, stamps.today());
      RuleViolation.require(rules.hasRoomFor(most + 1), "children.rule.capFull", rules.maxCapacity(), most);
    }
  }

  /** Tells the protection officers what is wrong with an arrival; the child is on the roll all the same. */
  public List<AlertKind> flag(Placement arrived, InstitutionRef home) {
    var flags = new ArrayList<AlertKind>();
    var day = arrived.enteredOn();
    flagPlaces(home, day, flags);
    relocations.runningOn(home.id(), day).ifPresent(plan -> add(flags, AlertKind.NO_RIGHT, arrived, day, plan.reference()));
    if (!categories.rules(home.categoryCode(), day).accepts(arrived.child().ageOn(day))) {
      add(flags, AlertKind.AGE_OUT_OF_RANGE, arrived, day, Integer.toString(arrived.child().ageOn(day)));
    }
    if (arrived.child().wasLostBefore(arrived)) {
      add(flags, AlertKind.GAP, arrived, day, null);
    }
    flagBasis(arrived, flags);
    return flags;
  }

  /** More children than places on the day of arrival, or on a day between it and today when the arrival is recorded late. */
  private void flagPlaces(InstitutionRef home, LocalDate arrival, List<AlertKind> flags) {
    var children = rolls.since(home.id(), arrival).steps();
    var approved = places.approved(home.id(), arrival, stamps.today()).places();
    children.firstAbove(approved, arrival, stamps.today()).ifPresent(day -> {
      alerts.raise(AlertKind.OVER_CAPACITY, home.id(), null, null, day, children.on(day) + "/" + approved.on(day));
      flags.add(AlertKind.OVER_CAPACITY);
    });
  }

  /** A missing paper shows at once; an emergency act shows when its longest term is over, a paper with a term when that is. */
  public void flagBasis(Placement placement, List<AlertKind> flags) {
    var basis = placement.basis();
    if (basis.until() != null && basis.kind() != BasisKind.PARENTS_APPLICATION) {
      alerts.raise(AlertKind.NO_BASIS, placement.institutionId(), placement.child().id(), placement.id(), basis.until().plusDays(1), null);
    }
    switch (basis.kind()) {
      case COURT_DECISION -> { }
      case EMERGENCY_ACT -> {
        var from = parameters.due("placement.emergency_max_days", basis.decidedOn()).plusDays(1);
        alerts.raise(AlertKind.EMERGENCY_TOO_LONG, placement.institutionId(), placement.child().id(), placement.id(), from, null);
      }
      case PARENTS_APPLICATION, NONE -> add(flags, AlertKind.NO_BASIS, placement, placement.enteredOn(), null);
    }
  }

  private void add(List<AlertKind> flags, AlertKind kind, Placement placement, LocalDate from, String detail) {
    alerts.raise(kind, placement.institutionId(), placement.child().id(), placement.id(), from, detail);
    flags.add(kind);
  }
}
