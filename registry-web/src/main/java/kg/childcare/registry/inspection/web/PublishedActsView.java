package kg.childcare.registry.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.inspection.service.PublicActs;
import kg.childcare.registry.inspection.service.PublishedActRow;
import kg.childcare.registry.shared.Language;

/** Published acts on an institution's page of the public register. */
@Named
@RequestScoped
public class PublishedActsView {
  @Inject
  PublicActs acts;

  private List<PublishedActRow> rows;

  /** Read once for the page. */
  public List<PublishedActRow> of(String institution) {
    if (rows == null) {
      rows = acts.of(institution);
    }
    return rows;
  }

  public Language[] getLanguages() {
    return Language.values();
  }
}
