package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.institution.service.DuplicateQueries;
import kg.childcare.registry.institution.service.DuplicateRow;
import kg.childcare.registry.institution.service.DuplicateSort;
import kg.childcare.registry.shared.web.LazyRows;

/** Institutions that could have been entered twice, the likeliest first. */
@Named
@ViewScoped
public class DuplicatesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DuplicateQueries duplicates;

  private LazyRows<DuplicateRow, DuplicateSort> rows;
  private long left;

  @PostConstruct
  void init() {
    left = duplicates.catchUp();
    rows = new LazyRows<>(DuplicateSort.class, duplicates::count, duplicates::rows);
  }

  public LazyRows<DuplicateRow, DuplicateSort> getRows() {
    return rows;
  }

  /** How many institutions are not yet compared. */
  public long getLeft() {
    return left;
  }
}
