package kg.childcare.registry.capacity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.capacity.service.PaidPlacesQueries;
import kg.childcare.registry.capacity.service.PaidPlacesRow;

/** Paid places that wait for a second person. */
@Named
@RequestScoped
public class WaitingPaidPlacesView {
  @Inject
  PaidPlacesQueries queries;

  private List<PaidPlacesRow> rows;

  public List<PaidPlacesRow> getRows() {
    if (rows == null) {
      rows = queries.waiting();
    }
    return rows;
  }
}
