package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
import kg.childcare.registry.institution.service.PublicSuccessions;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LanguageChoice;

/** The public register as files for a spreadsheet, in the reader's language, codes beside the words. */
@RequestScoped
class OpenData {
  @Inject
  PublicRegister register;

  @Inject
  PublicSuccessions successions;

  @Inject
  OpenRights rights;

  @Inject
  Reference reference;

  @Inject
  LanguageChoice language;

  /** Everything that matches, read page by page. */
  Csv institutions(InstitutionFilter filter) {
    var csv = new Csv().line(heads("institution.number", "institution.name", "institution.category", "institution.ownership", "institution.list.territory",
        "institution.open.soate", "institution.status", "institution.open.capacity", "institution.open.since",
        "institution.open.accreditation", "institution.open.accreditationSince", "institution.open.accreditationUntil", "institution.open.accreditationPlaces", "institution.open.predecessors", "institution.open.successors"));
    List<PublicInstitution> page;
    int number = 0;
    do {
      page = register.rows(filter, PageRequest.page(number++, PageRequest.MAX_SIZE, InstitutionSort.NUMBER));
      var chains = successions.chains(page.stream().map(PublicInstitution::id).toList(), filter.asOf());
      var standing = rights.of(page, filter.asOf());
      page.forEach(one -> csv.line(one.number(), word(one.name()), word(reference.category(one.category()).name()), word(reference.ownershipType(one.ownership()).name()),
          word(reference.territory(one.territory()).name()), one.territory(), language.texts().word(one.status()), one.capacity(), one.since(),
          standing(standing.get(one.id())), standing.get(one.id()).since(), standing.get(one.id()).until(), standing.get(one.id()).places(), numbers(chains.get(one.id()), true), numbers(chains.get(one.id()), false)));
    } while (page.size() == PageRequest.MAX_SIZE);
    return csv;
  }

  Csv changes(List<PublicChange> found) {
    var csv = new Csv().line(heads("institution.open.recorded", "institution.number", "institution.open.since", "institution.name", "institution.category",
        "institution.ownership", "institution.list.territory", "institution.open.soate", "institution.status", "institution.open.capacity", "institution.open.accreditation", "institution.open.accreditationSince",
        "institution.open.accreditationUntil", "institution.open.accreditationPlaces", "institution.open.cursor"));
    found.forEach(one -> csv.line(one.recordedAt(), one.number(), one.from(), word(one.name()), one.category() == null ? null : word(reference.category(one.category()).name()),
        one.ownership() == null ? null : word(reference.ownershipType(one.ownership()).name()), one.territory() == null ? null : word(reference.territory(one.territory()).name()), one.territory(),
        one.status() == null ? null : language.texts().word(one.status()), one.capacity(), one.right() == null ? null : standing(one.right()), one.right() == null ? null : one.right().since(),
        one.right() == null ? null : one.right().until(), one.right() == null ? null : one.right().places(), one.place()));
    return csv;
  }

  private String standing(ToldRight right) {
    return language.texts().get("AccreditationStatus." + right.status());
  }

  private static String numbers(PublicSuccessions.Chain chain, boolean before) {
    return chain == null ? null : String.join(" ", before ? chain.predecessors() : chain.successors());
  }

  private String word(Multilingual name) {
    return name.in(language.chosen());
  }

  private Object[] heads(String... keys) {
    return Arrays.stream(keys).map(key -> language.texts().get(key)).toArray();
  }
}
