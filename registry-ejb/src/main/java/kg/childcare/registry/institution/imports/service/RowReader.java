package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.TaxNumber;
import kg.childcare.registry.institution.imports.CellText;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.Particulars;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Breach;

/** Reads from the cells of a line what a registrar would have typed into the form. */
final class RowReader {
  private static final Pattern AGES = Pattern.compile("\\D*(\\d{1,2})\\s*(?:-|–|—|до|чейин|to)\\s*(\\d{1,2})\\D*");
  private static final Pattern KYRGYZ = Pattern.compile("[ңөүҢӨҮ]");
  private static final int LONGEST_REASON = 500;

  private final Vocabulary words;
  private final Layout layout;
  private final LocalDate today;
  private final String source;
  private final int[] columns = new int[ListField.values().length];

  /** The words by which places, categories and owners are known. @param ages what the category says of ages, by code */
  record Vocabulary(Places places, Words categories, Words owners, Function<String, CategoryRules> ages) {}

  /** A line as it would stand in the form, with what could not be understood. */
  record Row(ListLine line, Layout layout, String number, String name, NewFacts facts, String address, List<Breach> breaches, Particulars sought) {
    String cell(String input) {
      return input == null ? null : RowJudge.cellOf(layout, line, input);
    }
  }

  RowReader(Vocabulary words, Layout layout, LocalDate today, String source) {
    this.words = words;
    this.layout = layout;
    this.today = today;
    this.source = source;
    for (var field : ListField.values()) {
      columns[field.ordinal()] = layout.columnOf(field);
    }
  }

  Row read(ListLine line, String placeAbove) {
    var breaches = new ArrayList<Breach>();
    var names = names(line);
    var category = category(text(line, ListField.CATEGORY), breaches);
    var ownership = code(words.owners(), text(line, ListField.OWNERSHIP), "ownership", "institution.import.ownershipUnknown", breaches);
    var ages = ages(line, category, breaches);
    var reason = source + ":" + line.line();
    var facts = new NewFacts(names[0], names[1], names[2], category, ownership, place(line, placeAbove, breaches), text(line, ListField.FOUNDER), text(line, ListField.OPERATOR),
        text(line, ListField.SUPERVISOR), text(line, ListField.PHONE), TaxNumber.ofCell(text(line, ListField.TAX_NUMBER)), ages[0], ages[1], number(line, ListField.CAPACITY, breaches), since(line, breaches),
        reason.length() > LONGEST_REASON ? reason.substring(reason.length() - LONGEST_REASON) : reason);
    var name = Stream.of(names[1], names[0], names[2]).filter(one -> one != null).findFirst().orElse(null);
    var number = text(line, ListField.NUMBER);
    return new Row(line, layout, number == null ? "" : number, name, facts, text(line, ListField.ADDRESS), breaches, Particulars.of(facts.nameKy(), facts.nameRu(), facts.nameEn(), facts.territory(), facts.taxNumber(), facts.phone()));
  }

  /** A name of which the heading does not say the language is Kyrgyz if it has letters that only Kyrgyz has, English if it is in Latin letters. */
  private String[] names(ListLine line) {
    var names = new String[] {text(line, ListField.NAME_KY), text(line, ListField.NAME_RU), text(line, ListField.NAME_EN)};
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i] == null ? null : NameFold.oneAlphabet(names[i]);
    }
    var only = Stream.of(names).filter(name -> name != null).toList();
    if (only.size() == 1) {
      var name = only.get(0);
      var cyrillic = name.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
      return new String[] {KYRGYZ.matcher(name).find() || cyrillic && names[0] != null ? name : null, cyrillic && !KYRGYZ.matcher(name).find() && names[0] == null ? name : null, cyrillic ? null : name};
    }
    return names;
  }

  private String category(String text, List<Breach> breaches) {
    return code(words.categories(), text, "category", "institution.rule.categoryUnknown", breaches);
  }

  private static String code(Words words, String text, String input, String rule, List<Breach> breaches) {
    if (text == null) {
      return null;
    }
    var code = words.code(text).orElse(null);
    if (code == null) {
      breaches.add(breach(input, rule, text));
    }
    return code;
  }

  private String place(ListLine line, String placeAbove, List<Breach> breaches) {
    var above = placeAbove == null ? null : words.places().find(placeAbove, null).orElse(null);
    var oblastText = text(line, ListField.OBLAST);
    var oblast = oblastText == null ? above : words.places().find(oblastText, null).orElse(above);
    var placeText = text(line, ListField.TERRITORY);
    var place = placeText == null ? null : words.places().find(placeText, oblast).orElse(null);
    if (place != null) {
      return place.code();
    } else if (placeText != null || oblastText != null && oblast == null) {
      breaches.add(breach("territory", "institution.import.placeUnknown", placeText == null ? oblastText : placeText));
      return null;
    }
    return oblast == null ? null : oblast.code();
  }

  /** Ages of the line; where it has none, those of the category. */
  private Integer[] ages(ListLine line, String category, List<Breach> breaches) {
    var range = text(line, ListField.AGES);
    var min = number(line, ListField.AGE_MIN, breaches);
    var max = number(line, ListField.AGE_MAX, breaches);
    if (range != null && min == null && max == null) {
      var ages = AGES.matcher(range);
      if (ages.matches()) {
        return new Integer[] {Integer.valueOf(ages.group(1)), Integer.valueOf(ages.group(2))};
      }
      breaches.add(breach("ageMin", "institution.import.agesUnclear", range));
    }
    var usual = category == null ? null : words.ages().apply(category);
    return new Integer[] {min != null || usual == null ? min : usual.ageMin(), max != null || usual == null ? max : usual.ageMax()};
  }

  private Integer number(ListLine line, ListField field, List<Breach> breaches) {
    var text = text(line, field);
    var number = text == null ? null : CellText.number(text).orElse(null);
    if (text != null && number == null) {
      breaches.add(breach(field.input(), "institution.import.notANumber", text));
    }
    return number;
  }

  private LocalDate since(ListLine line, List<Breach> breaches) {
    var text = text(line, ListField.SINCE);
    var day = text == null ? today : CellText.day(text).orElse(null);
    if (day == null) {
      breaches.add(breach("from", "institution.import.notADay", text));
    }
    return day;
  }

  private String text(ListLine line, ListField field) {
    int column = columns[field.ordinal()];
    var own = column < 0 ? "" : line.cell(column);
    var text = own.isEmpty() ? layout.defaults().getOrDefault(field, "") : own;
    return text.isBlank() ? null : text;
  }
}
