package kg.childcare.registry.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.accreditation.service.UnlawfulFilter;
import kg.childcare.registry.accreditation.service.UnlawfulQueries;
import kg.childcare.registry.accreditation.service.UnlawfulRow;
import kg.childcare.registry.accreditation.service.ProfileSort;
import kg.childcare.registry.institution.UnlawfulGround;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Query;

/** Who works unlawfully today, by ground, owner and oblast; the filters stand in the address. */
@Named
@ViewScoped
public class UnlawfulView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private UnlawfulQueries queries;

  private UnlawfulGround ground;
  private String ownership;
  private String territory;
  private long left;
  private Map<UnlawfulGround, Long> counts;
  private LazyRows<UnlawfulRow, ProfileSort> rows;

  @PostConstruct
  void init() {
    left = queries.left();
    counts = queries.countByGround(null);
    rows = new LazyRows<>(ProfileSort.class, () -> queries.count(filter(), null), page -> queries.rows(filter(), null, page));
  }

  private UnlawfulFilter filter() {
    return new UnlawfulFilter(ground, ownership, territory);
  }

  public String search() {
    return "/app/unlawful?faces-redirect=true&includeViewParams=true";
  }

  /** What the list is narrowed to, for the same list as a file. */
  public String getQuery() {
    return Query.of("ground", ground, "ownership", ownership, "territory", territory);
  }

  /** How many institutions are still being judged, so that the list may not be whole yet. */
  public long getLeft() {
    return left;
  }

  /** Grounds that the system can tell, each with the number of institutions. */
  public List<Map.Entry<UnlawfulGround, Long>> getCounts() {
    return List.copyOf(counts.entrySet());
  }

  public LazyRows<UnlawfulRow, ProfileSort> getRows() {
    return rows;
  }

  public UnlawfulGround getGround() {
    return ground;
  }

  public void setGround(UnlawfulGround ground) {
    this.ground = ground;
  }

  public String getOwnership() {
    return ownership;
  }

  public void setOwnership(String ownership) {
    this.ownership = ownership;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }
}
