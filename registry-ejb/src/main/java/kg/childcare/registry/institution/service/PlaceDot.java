package kg.childcare.registry.institution.service;

import java.io.Serializable;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.shared.Multilingual;

/**
 * Addresses that lie near each other and are in the same state, as one point of the map.
 *
 * @param places how many there are @param latitude middle of them @param territory SOATE code of one of them
 * @param number of the institution, its only one where there is one place @param name likewise
 */
public record PlaceDot(InstitutionStatus status, long places, double latitude, double longitude, String oblast, String territory, String number, Multilingual name) implements Serializable {
  private static final double HUNDREDTHS = 100;

  /** The same without saying it more exactly than a quarter of a town. */
  PlaceDot blurred() {
    return new PlaceDot(status, places, Math.round(latitude * HUNDREDTHS) / HUNDREDTHS, Math.round(longitude * HUNDREDTHS) / HUNDREDTHS, oblast, territory, number, name);
  }
}
