package kg.childcare.registry.institution.imports.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.childcare.registry.institution.imports.PlaceName;
import kg.childcare.registry.reference.Territory;

/** Finds the unit of the SOATE classifier that a list means: by what its source calls it, by code, or by name in three languages, with or without the word for what it is. */
final class Places {
  private final Map<String, Territory> byCode = new HashMap<>();
  private final Map<String, List<Territory>> byName = new HashMap<>();
  private final Map<String, List<Territory>> bySound = new HashMap<>();
  private final Map<String, String> said;
  private final Told<Asked, Optional<Territory>> told = new Told<>(this::look);

  private record Asked(String text, String inside) {}

  Places(Collection<Territory> all) {
    this(all, Map.of());
  }

  /** @param said code by folded word, as persons said of the source */
  Places(Collection<Territory> all, Map<String, String> said) {
    this.said = said;
    for (var place : all) {
      byCode.put(place.code(), place);
      for (var name : new String[] {place.name().ky(), place.name().ru(), place.name().en()}) {
        if (name != null) {
          var forms = PlaceName.of(name);
          put(byName, forms.whole(), place);
          put(byName, forms.bare(), place);
          put(bySound, forms.sound(), place);
        }
      }
    }
  }

  private static void put(Map<String, List<Territory>> names, String name, Territory place) {
    var places = names.computeIfAbsent(name, any -> new ArrayList<>());
    if (!name.isEmpty() && !places.contains(place)) {
      places.add(place);
    }
  }

  /** The one place that a text means inside another, the finest where it names several; nothing when there is none or more than one. */
  Optional<Territory> find(String text, Territory inside) {
    return told.of(new Asked(text, inside == null ? null : inside.code()));
  }

  private Optional<Territory> look(Asked asked) {
    var inside = asked.inside == null ? null : byCode.get(asked.inside);
    var meant = byCode.get(said.get(PlaceName.of(asked.text).whole()));
    if (meant != null) {
      return Optional.of(meant).filter(place -> isInside(place, inside) || isCityOfItsOwn(place));
    }
    var code = asked.text.replaceAll("\\s", "");
    if (byCode.containsKey(code)) {
      return Optional.of(byCode.get(code));
    }
    var found = inside;
    for (var part : asked.text.split("[,;/()]")) {
      var one = named(PlaceName.of(part), found);
      found = one.orElse(found);
    }
    return found == inside ? Optional.empty() : Optional.of(found);
  }

  private Optional<Territory> named(PlaceName name, Territory inside) {
    var exact = within(byName.getOrDefault(name.whole(), List.of()), inside);
    if (!exact.isEmpty()) {
      return theOne(exact);
    }
    var bare = alike(byName, name, name.bare(), inside);
    return cityOfItsOwn(name).or(() -> theOne(bare.isEmpty() ? alike(bySound, name, name.sound(), inside) : bare));
  }

  /** Places of a name, and where the text says whether it means an oblast, a raion or a town, only those. */
  private static List<Territory> alike(Map<String, List<Territory>> names, PlaceName asked, String form, Territory inside) {
    return within(names.getOrDefault(form, List.of()), inside).stream().filter(place -> asked.kind() == null || asked.kind() == kindOf(place)).toList();
  }

  /** A raion and the town in it may share the name: the raion holds the town. */
  private static Optional<Territory> theOne(List<Territory> found) {
    return found.stream().min(Comparator.comparingInt(place -> Territory.prefixOf(place.code()).length()))
        .filter(widest -> found.stream().allMatch(place -> isInside(place, widest)));
  }

  /** A city that belongs to no oblast: it has the oblast's name, and stands in lists under the oblast around it. */
  private Optional<Territory> cityOfItsOwn(PlaceName name) {
    return name.kind() == PlaceName.Kind.TOWN ? byName.getOrDefault(name.bare(), List.of()).stream().filter(Places::isCityOfItsOwn).findFirst() : Optional.empty();
  }

  private static boolean isCityOfItsOwn(Territory place) {
    return Territory.oblastOf(place.code()).equals(place.code()) && kindOf(place) == PlaceName.Kind.TOWN;
  }

  private static PlaceName.Kind kindOf(Territory place) {
    return place.name().ru() == null ? null : PlaceName.of(place.name().ru()).kind();
  }

  private static boolean isInside(Territory place, Territory other) {
    return other == null || place.code().startsWith(Territory.prefixOf(other.code()));
  }

  private static List<Territory> within(List<Territory> places, Territory inside) {
    return places.stream().filter(place -> isInside(place, inside)).toList();
  }
}
