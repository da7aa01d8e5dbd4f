package kg.childcare.registry.reference.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.reference.Parameter;
import kg.childcare.registry.reference.ParameterStanding;
import kg.childcare.registry.reference.ParameterValue;
import kg.childcare.registry.shared.Multilingual;

/** A parameter in a list: what it is today, what it will be, and everything it was, the newest first. */
public record ParameterRow(
    String key, int version, String unit, String dayType, Integer min, Integer max, Entry today, Entry next, List<Entry> history)
    implements Serializable {
  /** One value from a day to a day. @param shipped whether it came with the registry */
  public record Entry(
      String text, LocalDate from, LocalDate to, String basis, String status, ParameterStanding standing, String reason, String recordedBy,
      Instant recordedAt, boolean shipped, boolean superseded)
      implements Serializable {
    /** The basis in the reader's language, when the registry brought it. */
    public Multilingual basisWords() {
      return Sentences.of(basis);
    }

    public Multilingual statusWords() {
      return Sentences.of(status);
    }

    static Entry of(ParameterValue value) {
      return new Entry(
          value.text(), value.period().from(), value.period().to(), value.basis(), value.status(), ParameterStanding.of(value.status()),
          value.reason(), value.recordedBy(), value.recordedAt(), ParameterValue.SHIPPED.equals(value.recordedBy()), !value.stands());
    }
  }

  static ParameterRow of(Parameter parameter, LocalDate today) {
    var history = parameter.values().stream().sorted(Comparator.comparing(ParameterValue::id).reversed()).map(Entry::of).toList();
    var next = history.stream().filter(entry -> !entry.superseded() && entry.from().isAfter(today)).findFirst().orElse(null);
    return new ParameterRow(
        parameter.key(), parameter.version(), parameter.bounds().unit(), parameter.dayType(), parameter.bounds().min(), parameter.bounds().max(),
        parameter.on(today).map(Entry::of).orElse(null), next, history);
  }

  /** Key of the unit's name; of days, how they are counted. */
  public String unitKey() {
    if ("days".equals(unit) && dayType != null) {
      return "reference.dayType." + dayType;
    }
    return "reference.unit." + switch (unit == null ? "" : unit) {
      case "days", "months", "years", "hours", "minutes", "percent", "children", "boolean", "times", "meals", "som" -> unit;
      case "days list" -> "list.days";
      case "months list" -> "list.months";
      case "day of next month" -> "dayOfNextMonth";
      case "m2 per child" -> "m2";
      case "C" -> "celsius";
      case "ratio by band" -> "ratio";
      default -> "other";
    };
  }

  boolean mentions(String word, String name) {
    var wanted = word.toLowerCase(Locale.ROOT);
    return (key + ' ' + name + ' ' + (today == null ? "" : today.basisWords().inAll())).toLowerCase(Locale.ROOT).contains(wanted);
  }
}
