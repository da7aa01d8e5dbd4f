package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, List<OwnerOf>> found = new HashMap<>();

  public boolean isShown() {
    return navigation.getPlaces().contains(Navigation.Place.OWNERS);
  }

  public List<OwnerOf> of(String number) {
    return found.computeIfAbsent(number, owners::of);
  }
}
