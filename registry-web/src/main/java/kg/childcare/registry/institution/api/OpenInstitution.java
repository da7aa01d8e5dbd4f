package kg.childcare.registry.institution.api;

import java.util.List;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicSuccessions;

/**
 * An institution as everybody's program may know it.
 *
 * @param territory SOATE code of its raion or city @param accreditation how it stands, {@code AccreditationStatus} @param accreditationUntil last day of the decision that runs @param accreditationPlaces what it allows @param predecessors numbers of those that it continues @param successors numbers of those that continue it
 */
public record OpenInstitution(
    String number, String nameKy, String nameRu, String nameEn, String category, String ownership, String territory, String status, Integer capacity, String since,
    String accreditation, String accreditationSince, String accreditationUntil, Integer accreditationPlaces, List<String> predecessors, List<String> successors) {
  static OpenInstitution of(PublicInstitution one, ToldRight right, PublicSuccessions.Chain chain) {
    return new OpenInstitution(one.number(), one.name().ky(), one.name().ru(), one.name().en(), one.category(), one.ownership(), one.territory(), one.status().name(), one.capacity(),
        one.since().toString(), right.status(), OpenChanges.text(right.since()), OpenChanges.text(right.until()), right.places(), chain == null ? List.of() : chain.predecessors(), chain == null ? List.of() : chain.successors());
  }
}
