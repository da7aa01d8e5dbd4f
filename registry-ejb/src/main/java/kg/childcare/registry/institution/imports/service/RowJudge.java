package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.breach;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import kg.childcare.registry.institution.Institution;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.SourceWord;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.institution.imports.WordTally;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.RuleViolation;

/** Says of each line in turn what is to become of it; what a line enters counts as known for the lines after it. */
final class RowJudge {
  private static final int LONGEST_ADDRESS = 500;
  private static final String NAME = "name";
  private static final String AGES = "ageMin";
  private static final String OLDEST = "ageMax";
  /** The rules that refuse a word, and the field whose words it is among. */
  private static final Map<String, ListField> WORD_UNKNOWN = Map.of("institution.rule.categoryUnknown", ListField.CATEGORY, "institution.import.ownershipUnknown", ListField.OWNERSHIP,
      "institution.import.placeUnknown", ListField.TERRITORY);

  private final Circumstances known;
  private final RegisterIndex register;
  private final Layout layout;
  private final RowReader reader;
  private final Repeats repeats;
  private final WordTally unknown = new WordTally();

  /** What all lines are judged by: the words of the reference tables, the rules on a day, where the author may enter, and the shape of a form. */
  record Circumstances(RowReader.Vocabulary words, BiFunction<String, LocalDate, CategoryRules> rules, Predicate<String> reach, Validator shape, LocalDate today, String source) {}

  RowJudge(Circumstances known, RegisterIndex register, Layout layout, Repeats repeats) {
    this.known = known;
    this.register = register;
    this.layout = layout;
    this.repeats = repeats;
    this.reader = new RowReader(known.words(), layout, known.today(), known.source());
  }

  /** How many lines there are. */
  int lines() {
    return repeats.noted();
  }

  /** The words for which lines were rejected until now, because nobody knows them. */
  List<SourceWord> unknown() {
    return unknown.told();
  }

  /** A verdict that is not yet told whole: what the line has in common with the institutions that it matches or resembles is looked up for many lines at once. */
  record Judged(Verdict verdict, RowReader.Row row, List<String> alike) {
    private static Judged alone(Verdict verdict, RowReader.Row row) {
      return new Judged(verdict, row, List.of());
    }
  }

  Judged judge(LineSource.Line asked) {
    var line = asked.text();
    var skipped = skipped(line);
    if (skipped != null) {
      return Judged.alone(skipped, null);
    }
    var row = reader.read(line, asked.placeAbove());
    if (!row.number().isEmpty()) {
      return numbered(row);
    }
    var found = row.sought().names().isEmpty() ? new RegisterIndex.Found(null, Set.of()) : register.find(row.sought());
    if (found.certain() != null) {
      return matched(row, found.certain());
    }
    var breaches = breaches(row);
    if (!breaches.isEmpty()) {
      row.breaches().stream().filter(breach -> WORD_UNKNOWN.containsKey(breach.rule())).forEach(breach -> unknown.note(WORD_UNKNOWN.get(breach.rule()), String.valueOf(breach.arguments()[0])));
      return Judged.alone(Verdict.reject(row.name(), row.cell(breaches.get(0).field()), breaches), row);
    }
    if (!asked.createAnyway() && repeats.differ(row)) {
      return Judged.alone(Verdict.of(RowFate.NEEDS_PERSON, row.name(), row.cell("nameRu"), null, "institution.import.twiceDiffers", repeats.lines(row)), row);
    } else if (!asked.createAnyway() && !found.possible().isEmpty()) {
      return new Judged(Verdict.of(RowFate.NEEDS_PERSON, row.name(), row.cell("nameRu"), null, "institution.import.resembles", String.join(", ", found.possible())), row,
          found.possible().stream().filter(RowJudge::isNumber).toList());
    }
    register.add(String.valueOf(line.line()), row.sought(), false);
    return Judged.alone(Verdict.create(row.name(), row.facts(), row.address()), row);
  }

  /** Whether it names an institution of the register, and not a line of the list. */
  private static boolean isNumber(String name) {
    return name.contains("-");
  }

  private Verdict skipped(ListLine line) {
    if (line.isTotal()) {
      return Verdict.of(RowFate.SKIPPED, null, null, null, "institution.import.total");
    } else if (line.isColumnNumbers() || line.repeats(layout.headings())) {
      return Verdict.of(RowFate.SKIPPED, null, null, null, "institution.import.heading");
    } else if (!line.onlyText().isEmpty() && (known.words().places().find(line.onlyText(), null).isPresent() || !isNamed(line))) {
      return Verdict.of(RowFate.SKIPPED, line.onlyText(), null, null, "institution.import.title");
    }
    return null;
  }

  private boolean isNamed(ListLine line) {
    return layout.columns().stream().anyMatch(column -> column.field() != null && !line.cell(column.index()).isEmpty());
  }

  private Judged numbered(RowReader.Row row) {
    var entry = register.numbered(row.number());
    return entry == null
        ? Judged.alone(Verdict.of(RowFate.REJECT, row.name(), row.cell("institution"), null, "institution.import.numberUnknown", row.number()), row)
        : matched(row, entry);
  }

  private static Judged matched(RowReader.Row row, RegisterIndex.Entry entry) {
    return isNumber(entry.number())
        ? new Judged(Verdict.of(RowFate.MATCH, row.name(), null, entry.number(), "institution.import.matched", entry.number()), row, List.of(entry.number()))
        : Judged.alone(Verdict.of(RowFate.MATCH, row.name(), null, null, "institution.import.sameAsLine", entry.number()), row);
  }

  private List<Breach> breaches(RowReader.Row row) {
    var breaches = new ArrayList<>(row.breaches());
    var facts = row.facts();
    known.shape().validate(facts).stream()
        .filter(wrong -> breaches.stream().noneMatch(breach -> wrong.getPropertyPath().toString().equals(breach.field())))
        .map(RowJudge::breachOf)
        .forEach(breaches::add);
    if (facts.territory() != null && !known.reach().test(facts.territory())) {
      breaches.add(breach("territory", "institution.rule.territoryNotYours"));
    }
    if (row.address() != null && row.address().length() > LONGEST_ADDRESS) {
      breaches.add(breach("address", "institution.import.tooLong", LONGEST_ADDRESS));
    }
    if (facts.from() != null) {
      breaches.addAll(Institution.farAhead(facts.from(), known.today()));
    }
    broken(facts).stream().filter(wrong -> breaches.stream().noneMatch(breach -> wrong.field().equals(breach.field())) && !followsFromOthers(wrong, facts, breaches)).forEach(breaches::add);
    return breaches;
  }

  /** The rules that the facts break, also where another cell cannot be read: without a first day those of today, without a category those that hold in each. */
  private List<Breach> broken(NewFacts facts) {
    if (facts.category() == null) {
      return facts.facts().breaches();
    }
    try {
      facts.facts().requireWithin(known.rules().apply(facts.category(), facts.from() == null ? known.today() : facts.from()));
      return List.of();
    } catch (RuleViolation refused) {
      return refused.breaches();
    }
  }

  /** Ages that could not be read, or that are those of a category which is not known, are wrong for that reason alone. */
  private static boolean followsFromOthers(Breach wrong, NewFacts facts, List<Breach> breaches) {
    return AGES.equals(wrong.field()) && (facts.ageMin() == null || facts.ageMax() == null)
        && (facts.category() == null || breaches.stream().anyMatch(breach -> OLDEST.equals(breach.field())));
  }

  private static Breach breachOf(ConstraintViolation<NewFacts> wrong) {
    var field = wrong.getPropertyPath().toString();
    var kind = wrong.getConstraintDescriptor().getAnnotation();
    if (kind instanceof Size size) {
      return breach(field, "institution.import.tooLong", size.max());
    }
    return breach(field, kind instanceof NotBlank || kind instanceof NotNull ? "institution.import.missing." + field : "institution.import.outOfRange");
  }

  /** Column letter and line of an input, where a column holds it; of several the last that is filled. */
  static String cellOf(Layout layout, ListLine line, String input) {
    String found = null;
    for (var field : ListField.values()) {
      int column = layout.columnOf(field);
      var same = field.input().equals(input) || input.startsWith(NAME) && field.input().startsWith(NAME);
      if (same && column >= 0 && (found == null || !line.cell(column).isEmpty())) {
        found = ListLine.address(column, line.line());
      }
    }
    return found;
  }
}
