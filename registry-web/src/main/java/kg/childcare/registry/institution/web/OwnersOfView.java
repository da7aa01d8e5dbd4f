package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.institution.service.OwnerOf;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.shared.web.Navigation;

/** Who stands behind the institution of the page, for readers who may open the owners. */
@Named
@RequestScoped
public class OwnersOfView {
  @Inject
  OwnerQueries owners;

  @Inject
  Navigation navigation;

  private List<OwnerOf> found;

  public boolean isShown() {
    return navigation.getPlaces().contains(Navigation.Place.OWNERS);
  }

  public List<OwnerOf> of(String number, LocalDate asOf, Instant knownOn) {
    if (found == null) {
      found = owners.of(number, asOf, knownOn);
    }
    return found;
  }
}
