package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.service.CategoryBook;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.security.service.GrantInForce;

/** Seats a judge for one import: with the register as its author may see it on this day, and the words of the reference tables. */
@ApplicationScoped
public class RowJudges {
  @Inject
  KnownNames names;

  @Inject
  Reference reference;

  @Inject
  CategoryBook categories;

  @Inject
  WordCodes meanings;

  @Inject
  Validator shape;

  @Inject
  Clock clock;

  private record Ruled(String category, LocalDate day) {}

  Places places() {
    return new Places(reference.territories());
  }

  /** For whom lines are judged. @param alive told again and again while the register is read, which takes long where much of it is meant */
  record Reader(String source, List<GrantInForce> grants, Runnable alive) {}

  /** @param lines gone through once, to know what stands on several of them */
  RowJudge judge(Layout layout, Reader asking, LineSource lines) {
    var known = known(layout, asking);
    var repeats = new Repeats();
    var reader = new RowReader(known.words(), layout, known.today(), known.source());
    var wanted = new RegisterIndex.Wanted();
    lines.each(line -> {
      var row = reader.read(line.text(), line.placeAbove());
      repeats.note(row);
      wanted.note(row.number(), row.sought());
      return true;
    });
    var register = new RegisterIndex(wanted);
    names.each(wanted, asking.alive(), reached(known, register));
    return new RowJudge(known, register, layout, repeats);
  }

  /** For lines that were judged together before: only what the register has got to know since is asked. @param news moment from which on that is */
  RowJudge judgeAgain(Layout layout, Reader asking, Instant news) {
    var known = known(layout, asking);
    var register = new RegisterIndex();
    names.since(news, asking.alive(), reached(known, register));
    return new RowJudge(known, register, layout, new Repeats());
  }

  private static Consumer<KnownName> reached(RowJudge.Circumstances known, RegisterIndex register) {
    return name -> {
      if (known.reach().test(name.territory())) {
        register.add(name);
      }
    };
  }

  private RowJudge.Circumstances known(Layout layout, Reader asking) {
    var grants = asking.grants();
    Predicate<String> reach = territory -> grants.stream().anyMatch(grant -> grant.territoryPrefix() != null && territory.startsWith(grant.territoryPrefix()));
    var today = LocalDate.now(clock);
    var rules = new Told<Ruled, CategoryRules>(asked -> categories.rules(asked.category(), asked.day()));
    var words = new RowReader.Vocabulary(new Places(reference.territories(), meanings.codes(layout.words(), ListField.TERRITORY)), categoryWords(layout), ownerWords(layout), code -> rules.of(new Ruled(code, today)));
    return new RowJudge.Circumstances(words, (code, day) -> rules.of(new Ruled(code, day)), reach, shape, today, asking.source());
  }

  /** How offices write the kinds of owner, besides the names of the reference table. */
  private static final Map<String, List<String>> OWNERS_ALSO = Map.of(
      "STATE", List.of("гос", "госсобственность", "государственное", "государственный", "республиканская", "мамлекет", "public", "government"),
      "MUNICIPAL", List.of("муниципальное", "муниципальный", "местная", "городская", "жергиликтүү"),
      "PRIVATE", List.of("частное", "частный", "жеке", "нпо", "общественный фонд", "фонд", "негосударственная", "ngo", "non profit"),
      "RELIGIOUS", List.of("религиозное", "религиозный", "диний уюм"));

  private Words categoryWords(Layout layout) {
    var words = new Words();
    words.said(meanings.codes(layout.words(), ListField.CATEGORY));
    reference.categories().forEach(category -> words.add(category.code(), category.name()));
    return words;
  }

  private Words ownerWords(Layout layout) {
    var words = new Words();
    words.said(meanings.codes(layout.words(), ListField.OWNERSHIP));
    reference.ownershipTypes().forEach(owner -> words.add(owner.code(), owner.name()));
    OWNERS_ALSO.forEach(words::also);
    return words;
  }
}
