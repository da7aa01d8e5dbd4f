package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  /** For whom lines are judged. @param news moment from which on the register is asked, null for all of it @param alive told again and again while it is read, which takes long where it is large */
  record Reader(String source, List<GrantInForce> grants, Instant news, Runnable alive) {}

  /** @param lines gone through once, to know what stands on several of them */
  RowJudge judge(Layout layout, Reader reader, LineSource lines) {
    return judge(layout, reader, lines, true);
  }

  /** The same for lines that were judged together before: only whether the register has got to know one of them since is asked again. */
  RowJudge judgeAgain(Layout layout, Reader reader, LineSource lines) {
    return judge(layout, reader, lines, false);
  }

  private RowJudge judge(Layout layout, Reader asking, LineSource lines, boolean together) {
    var grants = asking.grants();
    var source = asking.source();
    Predicate<String> reach = territory -> grants.stream().anyMatch(grant -> grant.territoryPrefix() != null && territory.startsWith(grant.territoryPrefix()));
    var today = LocalDate.now(clock);
    var rules = new Told<Ruled, CategoryRules>(asked -> categories.rules(asked.category(), asked.day()));
    var words = new RowReader.Vocabulary(new Places(reference.territories(), meanings.codes(layout.words(), ListField.TERRITORY)), categoryWords(layout), ownerWords(layout), code -> rules.of(new Ruled(code, today)));
    var repeats = new Repeats();
    var reader = new RowReader(words, layout, today, source);
    var wanted = new RegisterIndex.Wanted();
    lines.each(line -> {
      var row = reader.read(line.text(), line.placeAbove());
      if (together) {
        repeats.note(row);
      }
      wanted.note(row.number(), row.sought());
      return true;
    });
    return new RowJudge(new RowJudge.Circumstances(words, (code, day) -> rules.of(new Ruled(code, day)), reach, shape, today, source), register(wanted, reach, asking), layout, repeats);
  }

  /** Only what a line may mean is read and held: the register may be far larger than the list. */
  private RegisterIndex register(RegisterIndex.Wanted wanted, Predicate<String> reach, Reader asking) {
    var index = new RegisterIndex(wanted);
    names.each(wanted, asking.news(), asking.alive(), known -> {
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
