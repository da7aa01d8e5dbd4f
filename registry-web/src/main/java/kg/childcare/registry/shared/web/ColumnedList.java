package kg.childcare.registry.shared.web;

import java.util.Arrays;
import java.util.List;

/** The lists whose columns a person can choose: each column by its name and the key of its heading; those that are not shown at first begin with a minus. */
public enum ColumnedList {
  INSTITUTIONS("category=institution.category", "ownership=institution.ownership", "-oblast=institution.list.oblast", "territory=institution.list.territory", "-soate=institution.open.soate",
      "children=institution.list.childrenOfPlaces", "lastVisit=institution.list.lastVisit", "-confirmedOn=institution.confirmedOn", "status=institution.status",
      "accreditation=institution.list.accreditation"),
  ACCREDITATIONS("territoryName=accreditation.territoryName", "-category=accreditation.category", "kind=accreditation.kind", "capacity=accreditation.capacity", "status=shared.status", "preparedOn=accreditation.preparedOn", "decisionDue=accreditation.decisionDue"),
  STANDINGS("institutionNumber=accreditation.institutionNumber", "category=accreditation.category", "territoryName=accreditation.territoryName", "status=accreditation.status", "since=accreditation.since", "validTo=accreditation.validTo", "capacity=accreditation.capacity"),
  CHILDREN("sex=children.sex", "age=children.age", "enteredOn=children.enteredOn", "ground=children.ground", "basis=children.basis", "institution=children.institution"),
  COMPLAINTS("status=complaint.status", "institution=complaint.institution", "channel=complaint.channel", "received=complaint.received", "answerDue=complaint.answerDue", "delay=complaint.delay"),
  UNLAWFUL("ownership=accreditation.unlawful.ownership", "oblast=accreditation.unlawful.oblast", "category=accreditation.category", "capacity=accreditation.capacity",
      "children=accreditation.unlawful.children");

  private final List<Choosable> columns;

  ColumnedList(String... columns) {
    this.columns = Arrays.stream(columns).map(Choosable::of).toList();
  }

  /** A column that can be shown or not; what a row is called is always shown. */
  public record Choosable(String name, String heading, boolean atFirst) {
    private static Choosable of(String said) {
      var parts = said.replaceFirst("^-", "").split("=");
      return new Choosable(parts[0], parts[1], !said.startsWith("-"));
    }
  }

  public List<Choosable> columns() {
    return columns;
  }
}
