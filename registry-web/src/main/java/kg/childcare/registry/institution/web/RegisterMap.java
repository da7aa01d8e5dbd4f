package kg.childcare.registry.institution.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import kg.childcare.registry.institution.service.PlaceDot;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.reference.web.OblastMap;

/** The map of a list of institutions: oblasts with their numbers, and points; each leads to the same list closer by, or to a record. */
public final class RegisterMap implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SOATE = "\\d{14}";

  private final OblastMap oblasts;
  private final PlacesMap places;
  private final Address list;
  private final Address institution;

  /** Makes the address of a page: of the list in a territory, or of an institution by its number. */
  public interface Address extends UnaryOperator<String>, Serializable {}

  private RegisterMap(OblastMap oblasts, PlacesMap places, Address list, Address institution) {
    this.oblasts = oblasts;
    this.places = places;
    this.list = list;
    this.institution = institution;
  }

  /** @param counts of institutions by SOATE code of their oblast @param dots the points, on a grid of so many cells to a degree @param territory to which the list is narrowed, or null */
  static RegisterMap of(Map<String, Long> counts, IntFunction<List<PlaceDot>> dots, String territory, Choices choices, Address list, Address institution) {
    var all = new HashMap<>(counts);
    choices.getOblasts().forEach(oblast -> all.putIfAbsent((String) oblast.getValue(), 0L));
    var within = territory != null && territory.matches(SOATE) ? territory : null;
    return new RegisterMap(OblastMap.of(all, choices::territory), PlacesMap.of(within, dots.apply(PlacesMap.cells(within))), list, institution);
  }

  public List<OblastMap.Area> getAreas() {
    return oblasts.areas();
  }

  public PlacesMap getPlaces() {
    return places;
  }

  /** Where a click on an oblast leads. */
  public String oblast(String code) {
    return list.apply(code);
  }

  /** Where a click on a point leads: to the record, or closer to the several places that it stands for. */
  public String place(PlaceDot dot) {
    if (dot.places() == 1) {
      return institution.apply(dot.number());
    }
    return list.apply(places.isWhole() ? dot.oblast() : Territory.raionOf(dot.territory()));
  }
}
