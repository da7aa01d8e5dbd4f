package kg.childcare.registry.reference.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.InstitutionCategory;
import kg.childcare.registry.reference.OwnershipType;
import kg.childcare.registry.reference.PublicBody;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.Remembered;

/** Places, categories and kinds of owner by their codes; an unknown code is {@link NotThere}. */
@ApplicationScoped
public class Reference {
  private static final Duration KEEP = Duration.ofMinutes(1);

  @Inject
  ReferenceRows rows;

  private final Remembered<Map<String, Territory>> territories = new Remembered<>(KEEP, () -> byCode(rows.territories(), Territory::code));
  private final Remembered<Map<String, InstitutionCategory>> categories =
      new Remembered<>(KEEP, () -> byCode(rows.categories(), InstitutionCategory::code));
  private final Remembered<Map<String, OwnershipType>> owners =
      new Remembered<>(KEEP, () -> byCode(rows.ownershipTypes(), OwnershipType::code));

  private final Remembered<Map<String, PublicBody>> bodies = new Remembered<>(KEEP, () -> byCode(rows.bodies(), PublicBody::code));

  public PublicBody body(String code) {
    return known("body", bodies.get().get(code), code);
  }

  /** Bodies of one of these kinds that act on the day. */
  public List<PublicBody> bodies(LocalDate day, String... kinds) {
    return bodies.get().values().stream().filter(body -> Set.of(kinds).contains(body.kind()) && body.acts(day)).toList();
  }

  public Territory territory(String code) {
    return known("territory", territories.get().get(code), code);
  }

  public boolean hasTerritory(String code) {
    return territories.get().containsKey(code);
  }

  public Collection<Territory> territories() {
    return territories.get().values();
  }

  /** The seven oblasts and the two cities of republican standing, by code. */
  public List<Territory> oblasts() {
    return territories.get().values().stream().filter(place -> Territory.COUNTRY.equals(place.parent())).toList();
  }

  /** Every unit inside a unit, at any depth, without the unit itself. */
  public List<Territory> under(String code) {
    var prefix = Territory.prefixOf(territory(code).code());
    return territories.get().values().stream()
        .filter(place -> place.code().startsWith(prefix) && !place.code().equals(code))
        .toList();
  }

  public CategoryRules category(String code) {
    return known("category", categories.get().get(code), code).rules();
  }

  public boolean hasCategory(String code) {
    return categories.get().containsKey(code);
  }

  public List<CategoryRules> categories() {
    return categories.get().values().stream().map(InstitutionCategory::rules).toList();
  }

  public OwnershipType ownershipType(String code) {
    return known("ownership", owners.get().get(code), code);
  }

  public List<OwnershipType> ownershipTypes() {
    return List.copyOf(owners.get().values());
  }

  private static <T> T known(String kind, T found, String code) {
    if (found == null) {
      throw new NotThere(kind, code);
    }
    return found;
  }

  private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
    var map = new LinkedHashMap<String, T>();
    all.forEach(one -> map.put(code.apply(one), one));
    return map;
  }
}
