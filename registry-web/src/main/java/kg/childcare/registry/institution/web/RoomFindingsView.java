package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.RoomFinding;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.institution.service.RoomFindingFilter;
import kg.childcare.registry.institution.service.RoomFindingQueries;
import kg.childcare.registry.institution.service.RoomFindingRow;
import kg.childcare.registry.institution.service.RoomFindingSort;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Query;

/** Rule breaks of bedrooms over the whole register, by kind and oblast; the filters stand in the address. */
@Named
@ViewScoped
public class RoomFindingsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private RoomFindingQueries queries;

  private RoomFinding kind;
  private String territory;
  private String number;
  private Map<RoomFinding, Long> counts;
  private RoomNorms norms;
  private LazyRows<RoomFindingRow, RoomFindingSort> rows;

  @PostConstruct
  void init() {
    norms = queries.norms();
    rows = new LazyRows<>(RoomFindingSort.class, () -> queries.count(filter()), page -> queries.rows(filter(), page));
  }

  public void load() {
    counts = queries.counts(filter());
  }

  private RoomFindingFilter filter() {
    return new RoomFindingFilter(kind, territory, number);
  }

  /** What the list is narrowed to, for the same list as a file. */
  public String getQuery() {
    return Query.of("kind", kind, "territory", territory, "number", number);
  }

  /** The same list narrowed to one kind. */
  public String queryOf(RoomFinding one) {
    return Query.of("kind", one, "territory", territory, "number", number);
  }

  /** Each kind with the number of its rule breaks. */
  public List<Map.Entry<RoomFinding, Long>> getCounts() {
    return List.copyOf(counts.entrySet());
  }

  public RoomNorms getNorms() {
    return norms;
  }

  public LazyRows<RoomFindingRow, RoomFindingSort> getRows() {
    return rows;
  }

  public RoomFinding getKind() {
    return kind;
  }

  public void setKind(RoomFinding kind) {
    this.kind = kind;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
