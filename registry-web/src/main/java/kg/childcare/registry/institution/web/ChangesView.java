package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.institution.service.ChangeRow;
import kg.childcare.registry.institution.service.InstitutionQueries;

/** The queue of changes that wait for a second person. */
@Named
@RequestScoped
public class ChangesView {
  @Inject
  InstitutionQueries institutions;

  private List<ChangeRow> rows;

  public List<ChangeRow> getRows() {
    if (rows == null) {
      rows = institutions.waitingChanges();
    }
    return rows;
  }
}
