package kg.childcare.registry.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The table of a run, as a person reads it and as CSV and JSON. */
final class Report {
  private static final PrintStream OUT = System.out;
  private static final Map<String, Function<Result, Object>> COLUMNS = columns();

  private final Machine machine;
  private final List<Result> results;

  Report(Machine machine, List<Result> results) {
    this.machine = machine;
    this.results = List.copyOf(results);
  }

  static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  private static Map<String, Function<Result, Object>> columns() {
    var columns = new LinkedHashMap<String, Function<Result, Object>>();
    columns.put("rung", Result::rung);
    columns.put("database", Result::database);
    columns.put("operation", Result::operation);
    columns.put("unit", Result::unit);
    columns.put("median", result -> result.measured().median());
    columns.put("least", result -> result.measured().least());
    columns.put("most", result -> result.measured().most());
    columns.put("floor", Result::floorIs);
    columns.put("floor_median", result -> result.floor() == null ? null : result.floor().median());
    columns.put("floor_least", result -> result.floor() == null ? null : result.floor().least());
    columns.put("floor_most", result -> result.floor() == null ? null : result.floor().most());
    columns.put("ratio", Result::ratio);
    columns.put("processor_ms", Result::processor);
    columns.put("target", result -> result.target().toString());
    columns.put("met", Result::met);
    columns.put("measurements", result -> result.measured().sorted().size());
    return columns;
  }

  void print() {
    say("");
    say(machine.told());
    say(String.format("%-8s %-52s %28s %28s %7s %9s  %-28s %s", "database", "operation", "median (least-most)", "floor", "ratio", "processor", "target", "met"));
    for (var result : results) {
      var ratio = result.ratio() == null ? "-" : String.format(Locale.ROOT, "%.2f", result.ratio());
      var met = result.met() == null ? "-" : result.met() ? "yes" : "NO";
      say(String.format("%-8s %-52s %28s %28s %7s %9s  %-28s %s", result.database(), result.operation(), spread(result.measured(), result.unit()),
          result.floor() == null ? "-" : spread(result.floor(), result.unit()), ratio,
          result.processor() == null ? "-" : String.format(Locale.ROOT, "%.1f ms", result.processor()), result.target(), met));
    }
    say("");
  }

  private static String spread(Sample sample, String unit) {
    return String.format(Locale.ROOT, "%.1f %s (%.1f-%.1f)", sample.median(), unit, sample.least(), sample.most());
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("bench.csv"), csv());
    var told = new LinkedHashMap<String, Object>();
    told.put("machine", machine.told());
    told.put("results", results.stream().map(Report::named).toList());
    Files.writeString(folder.resolve("bench.json"), new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(told));
  }

  private List<String> csv() {
    var lines = new ArrayList<String>();
    lines.add("machine," + String.join(",", COLUMNS.keySet()));
    for (var result : results) {
      lines.add(cell(machine.told()) + "," + String.join(",", COLUMNS.values().stream().map(column -> cell(column.apply(result))).toList()));
    }
    return lines;
  }

  private static String cell(Object content) {
    if (content instanceof Double number) {
      return String.format(Locale.ROOT, "%.3f", number);
    }
    return content == null ? "" : "\"" + content.toString().replace("\"", "\"\"") + "\"";
  }

  private static Map<String, Object> named(Result result) {
    var cells = new LinkedHashMap<String, Object>();
    COLUMNS.forEach((name, column) -> cells.put(name, column.apply(result)));
    return cells;
  }
}
