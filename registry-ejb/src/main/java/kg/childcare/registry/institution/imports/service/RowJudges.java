package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.GrantInForce;

/** Seats a judge for one import: with the register as its author may see it on this day, and the words of the reference tables. */
@ApplicationScoped
public class RowJudges {
  private static final String OUTSIDE_CARE = "COLONY";

  @PersistenceContext
  EntityManager em;

  @Inject
  Reference reference;

  @Inject
  CategoryBook categories;

  @Inject
  Validator shape;

  @Inject
  Clock clock;

  private record Ruled(String category, LocalDate day) {}

  Places places() {
    return new Places(reference.territories());
  }

  /** @param lines gone through once, to know what stands on several of them */
  RowJudge judge(Layout layout, String source, List<GrantInForce> grants, LineSource lines) {
    Predicate<String> reach = territory -> grants.stream().anyMatch(grant -> grant.territoryPrefix() != null && territory.startsWith(grant.territoryPrefix()));
    var today = LocalDate.now(clock);
    var rules = new Told<Ruled, CategoryRules>(asked -> categories.rules(asked.category(), asked.day()));
    var words = new RowReader.Vocabulary(places(), categoryWords(), ownerWords(), code -> rules.of(new Ruled(code, today)));
    var repeats = new Repeats();
    var reader = new RowReader(words, layout, today, source);
    lines.each(line -> {
      repeats.note(reader.read(line.text(), line.placeAbove()));
      return true;
    });
    return new RowJudge(new RowJudge.Circumstances(words, (code, day) -> rules.of(new Ruled(code, day)), reach, shape, today, source), register(reach), layout, repeats);
  }

  private RegisterIndex register(Predicate<String> reach) {
    var index = new RegisterIndex();
    em.createQuery("select new kg.childcare.registry.institution.imports.service.KnownName(i.number, p.facts.name.ky, p.facts.name.ru, p.facts.name.en, p.facts.territory, p.facts.taxNumber,"
            + " p.facts.phone, p.status, p.period.to) from InstitutionProfile p join p.institution i where p.supersededAt is null and p.facts.category <> :outside order by i.id, p.id", KnownName.class)
        .setParameter("outside", OUTSIDE_CARE)
        .getResultList()
        .forEach(known -> {
          if (reach.test(known.territory())) {
            index.add(known);
          }
        });
    return index;
  }

  /** How offices write the kinds of owner, besides the names of the reference table. */
  private static final Map<String, List<String>> OWNERS_ALSO = Map.of(
      "STATE", List.of("гос", "госсобственность", "государственное", "государственный", "республиканская", "мамлекет", "public", "government"),
      "MUNICIPAL", List.of("муниципальное", "муниципальный", "местная", "городская", "жергиликтүү"),
      "PRIVATE", List.of("частное", "частный", "жеке", "нпо", "общественный фонд", "фонд", "негосударственная", "ngo", "non profit"),
      "RELIGIOUS", List.of("религиозное", "религиозный", "диний уюм"));

  private Words categoryWords() {
    var words = new Words();
    reference.categories().forEach(category -> words.add(category.code(), category.name()));
    return words;
  }

  private Words ownerWords() {
    var words = new Words();
    reference.ownershipTypes().forEach(owner -> words.add(owner.code(), owner.name()));
    OWNERS_ALSO.forEach(words::also);
    return words;
  }
}
