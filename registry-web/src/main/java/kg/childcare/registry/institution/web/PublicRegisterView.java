package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.Messages;
import kg.childcare.registry.shared.web.Query;

/** The public register: plain links and a form that needs neither a session nor a script. */
@Named
@RequestScoped
public class PublicRegisterView {
  private static final int SIZE = 25;

  private static final String PAGE = "/register";

  @Inject
  PublicRegister register;

  @Inject
  Choices choices;

  @Inject
  Messages messages;

  private String text;
  private String territory;
  private String category;
  private LocalDate asOf;
  private LocalDate notYet;
  private int page;
  private boolean mapShown;
  private RegisterMap map;
  private String number;
  private PublicInstitution institution;
  private boolean merged;
  private List<PublicInstitution> rows;
  private Long total;

  private InstitutionFilter filter() {
    return new InstitutionFilter(text, territory, category, null, null, asOf, null);
  }

  /** Reads the list; says why when it cannot be read on the day that was asked for, and reads today's. Behind its end is its last page. */
  public void open() {
    if (!messages.attempt(this::getTotal)) {
      asOf = null;
    }
    page = (int) Math.min(page, Math.max(0, getTotal() - 1) / SIZE);
  }

  /** The map of what the list shows; its oblasts count the whole country. */
  public RegisterMap getMap() {
    if (map == null) {
      map = RegisterMap.of(register.countByOblast(filter().anywhere()), cells -> register.places(filter(), cells), territory, choices,
          where -> PAGE + "?" + query(where, null), which -> PAGE + "/" + which + getDays());
    }
    return map;
  }

  private String query(String where, Integer other) {
    return Query.of("q", text, "territory", where, "category", category, "asOf", asOf, "page", other, "map", mapShown ? true : null);
  }

  /** The same list with its map, or without it, as a query of an address. */
  public String queryWithMap(boolean shown) {
    return Query.of("q", text, "territory", territory, "category", category, "asOf", asOf, "map", shown ? true : null);
  }

  /** Another page of the same list. */
  public String queryOf(int other) {
    return query(territory, other);
  }

  /** The day of the list, for the address of one of its records. */
  public String getDays() {
    return asOf == null ? "" : "?" + Query.of("asOf", asOf);
  }

  public List<PublicInstitution> getRows() {
    if (rows == null) {
      rows = register.rows(filter(), PageRequest.page(page, SIZE, InstitutionSort.NAME));
    }
    return rows;
  }

  public long getTotal() {
    if (total == null) {
      total = register.count(filter());
    }
    return total;
  }

  public boolean isMore() {
    return (page + 1L) * SIZE < getTotal();
  }

  /** Reads the one institution that the address names, or the one that remains of a number entered twice. */
  public void load() {
    var remains = asOf == null ? register.survivorOf(number) : Optional.<PublicInstitution>empty();
    merged = remains.isPresent();
    if (!messages.attempt(() -> institution = remains.or(this::then).orElseGet(() -> register.institution(number)))) {
      asOf = null;
      institution = register.institution(number);
    }
  }

  /** Nothing on a day before its first one, which is no missing page: it is said, and today is shown. */
  private Optional<PublicInstitution> then() {
    try {
      return Optional.of(register.institution(number, asOf));
    } catch (NotThere before) {
      notYet = asOf;
      asOf = null;
      return Optional.empty();
    }
  }

  /** The day that was asked for and on which it was not in the register; null where there is none. */
  public LocalDate getNotYet() {
    return notYet;
  }

  /** Whether the number of the address was entered twice, and the page shows the institution under the number that remains. */
  public boolean isMerged() {
    return merged;
  }

  public PublicInstitution getInstitution() {
    return institution;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public boolean isMapShown() {
    return mapShown;
  }

  public void setMapShown(boolean mapShown) {
    this.mapShown = mapShown;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(0, page);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
