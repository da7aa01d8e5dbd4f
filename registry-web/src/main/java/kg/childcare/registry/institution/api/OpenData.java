package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PublicChange;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.PublicRegister;
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
  Reference reference;

  @Inject
  LanguageChoice language;

  /** Everything that matches, read page by page. */
  Csv institutions(InstitutionFilter filter) {
    var csv = new Csv().line(heads("institution.number", "institution.name", "institution.category", "institution.ownership", "institution.list.territory",
        "institution.open.soate", "institution.status", "institution.capacity", "institution.open.since"));
    List<PublicInstitution> page;
    int number = 0;
    do {
      page = register.rows(filter, PageRequest.page(number++, PageRequest.MAX_SIZE, InstitutionSort.NUMBER));
      page.forEach(one -> csv.line(one.number(), word(one.name()), word(reference.category(one.category()).name()), word(reference.ownershipType(one.ownership()).name()),
          word(reference.territory(one.territory()).name()), one.territory(), language.texts().word(one.status()), one.capacity(), one.since()));
    } while (page.size() == PageRequest.MAX_SIZE);
    return csv;
  }

  Csv changes(List<PublicChange> found) {
    var csv = new Csv().line(heads("institution.open.recorded", "institution.number", "institution.open.since", "institution.name", "institution.category",
        "institution.ownership", "institution.list.territory", "institution.open.soate", "institution.status", "institution.capacity", "institution.open.cursor"));
    found.forEach(one -> csv.line(one.recordedAt(), one.number(), one.from(), word(one.name()), word(reference.category(one.category()).name()),
        word(reference.ownershipType(one.ownership()).name()), word(reference.territory(one.territory()).name()), one.territory(), language.texts().word(one.status()), one.capacity(), one.cursor()));
    return csv;
  }

  private String word(Multilingual name) {
    return name.in(language.chosen());
  }

  private Object[] heads(String... keys) {
    return Arrays.stream(keys).map(key -> language.texts().get(key)).toArray();
  }
}
