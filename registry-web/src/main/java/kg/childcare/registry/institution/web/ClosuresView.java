package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.institution.service.ClosureQueries;
import kg.childcare.registry.institution.service.ClosureRow;

/** Who is closed for a while, and who should have opened again. */
@Named
@RequestScoped
public class ClosuresView {
  @Inject
  ClosureQueries closures;

  private List<ClosureRow> rows;

  public List<ClosureRow> getRows() {
    if (rows == null) {
      rows = closures.closures(false);
    }
    return rows;
  }
}
