package kg.childcare.registry.institution.imports.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.reference.Territory;

/** Finds the unit of the SOATE classifier that a list means: by code, or by name in three languages, with or without the word for what it is. */
final class Places {
  private static final Pattern KINDS = Pattern.compile(
      "\\b(район|районы|району|р н|рн|г|гор|город|города|шаар|шаары|ш|область|обл|облус|облусу|облусунун|region|oblast|district|raion|rayon|city|town)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TOWN = Pattern.compile("\\b(г|гор|город|шаар|шаары|ш|city|town)\\b", Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, Territory> byCode = new HashMap<>();
  private final Map<String, List<Territory>> byName = new HashMap<>();
  private final Told<Asked, Optional<Territory>> told = new Told<>(this::look);

  private record Asked(String text, String inside) {}

  Places(Collection<Territory> all) {
    for (var place : all) {
      byCode.put(place.code(), place);
      for (var name : new String[] {place.name().ky(), place.name().ru(), place.name().en()}) {
        if (name != null) {
          put(folded(name), place);
          put(bare(folded(name)), place);
        }
      }
    }
  }

  private void put(String name, Territory place) {
    var places = byName.computeIfAbsent(name, any -> new ArrayList<>());
    if (!name.isEmpty() && !places.contains(place)) {
      places.add(place);
    }
  }

  /** The one place that a text means inside another, the finest where it names several; nothing when there is none or more than one. */
  Optional<Territory> find(String text, Territory inside) {
    return told.of(new Asked(text, inside == null ? null : inside.code()));
  }

  private Optional<Territory> look(Asked asked) {
    var code = asked.text.replaceAll("\\s", "");
    if (byCode.containsKey(code)) {
      return Optional.of(byCode.get(code));
    }
    var inside = asked.inside == null ? null : byCode.get(asked.inside);
    var found = inside;
    for (var part : asked.text.split("[,;/()]")) {
      var one = named(part, found);
      found = one.orElse(found);
    }
    return found == inside ? Optional.empty() : Optional.of(found);
  }

  private Optional<Territory> named(String part, Territory inside) {
    var exact = within(byName.getOrDefault(folded(part), List.of()), inside);
    var city = exact.isEmpty() ? cityOfItsOwn(part) : Optional.<Territory>empty();
    if (city.isPresent()) {
      return city;
    }
    var found = exact.isEmpty() ? within(byName.getOrDefault(bare(folded(part)), List.of()), inside) : exact;
    if (found.size() > 1) { // a raion and the town in it may share the name: the raion holds the town
      var widest = found.stream().min(Comparator.comparingInt(place -> Territory.prefixOf(place.code()).length())).orElseThrow();
      return found.stream().allMatch(place -> place.code().startsWith(Territory.prefixOf(widest.code()))) ? Optional.of(widest) : Optional.empty();
    }
    return found.stream().findFirst();
  }

  /** A city that belongs to no oblast: it has the oblast's name, and stands in lists under the oblast around it. */
  private Optional<Territory> cityOfItsOwn(String part) {
    var asked = folded(part);
    return TOWN.matcher(asked).find()
        ? byName.getOrDefault(bare(asked), List.of()).stream().filter(place -> Territory.oblastOf(place.code()).equals(place.code()) && place.name().ru() != null && TOWN.matcher(folded(place.name().ru())).find()).findFirst()
        : Optional.empty();
  }

  private static List<Territory> within(List<Territory> places, Territory inside) {
    return inside == null ? places : places.stream().filter(place -> place.code().startsWith(Territory.prefixOf(inside.code()))).toList();
  }

  private static String folded(String name) {
    return SearchText.fold(NameFold.oneAlphabet(name));
  }

  private static String bare(String folded) {
    return KINDS.matcher(folded).replaceAll(" ").replaceAll(" +", " ").strip();
  }
}
