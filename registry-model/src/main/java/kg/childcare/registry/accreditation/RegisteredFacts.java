package kg.childcare.registry.accreditation;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.childcare.registry.institution.AddressFold;

/**
 * What the register says of an institution, to be held against what is applied for or was decided. Addresses are the same when they fold alike; one that
 * says nothing is not compared.
 *
 * @param places as the register has them, or null
 * @param addresses of the sites that are open
 */
public record RegisteredFacts(String category, String territory, Integer places, List<String> addresses) implements Serializable {

  /** In what something said of the institution differs from the register. */
  public Set<Divergence> differFrom(String otherCategory, String otherTerritory, int otherPlaces, String address) {
    var found = EnumSet.noneOf(Divergence.class);
    if (!otherCategory.equals(category)) {
      found.add(Divergence.CATEGORY);
    }
    if (!otherTerritory.equals(territory)) {
      found.add(Divergence.PLACE);
    }
    if (isElsewhere(AddressFold.of(address))) {
      found.add(Divergence.ADDRESS);
    }
    if (places != null && places != otherPlaces) {
      found.add(Divergence.CAPACITY);
    }
    return found;
  }

  private boolean isElsewhere(String folded) {
    var known = addresses.stream().map(AddressFold::of).filter(one -> !one.isEmpty()).toList();
    return !folded.isEmpty() && !known.isEmpty() && !known.contains(folded);
  }
}
