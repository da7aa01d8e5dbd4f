package kg.childcare.registry.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
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

  /** Of visits up to a day, read once for the page; null is today. */
  public List<PublishedActRow> of(String institution, LocalDate day) {
    if (rows == null) {
      rows = acts.of(institution, day);
    }
    return rows;
  }

  public Language[] getLanguages() {
    return Language.values();
  }
}
