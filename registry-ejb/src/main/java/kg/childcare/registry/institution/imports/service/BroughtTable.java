package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kg.childcare.registry.institution.imports.Heading;
import kg.childcare.registry.institution.imports.ListLine;
import kg.childcare.registry.institution.imports.ListSheet;

/** The table in a brought file: what its columns are called, and the lines below its heading, each with the place that stands above it. */
final class BroughtTable implements LineSource, AutoCloseable {
  private final ListFile file;
  private final Places places;
  private final Heading heading;

  BroughtTable(ListFile file, Places places) {
    this.file = file;
    this.places = places;
    var top = new ArrayList<List<String>>();
    file.each(line -> {
      top.add(line.cells());
      return top.size() < Heading.LOOKED_AT;
    });
    this.heading = Heading.find(top);
    requireOf("file", heading.first() + heading.rows() < top.size(), "institution.rule.importNothing");
  }

  List<ListSheet> sheets() {
    return file.sheets();
  }

  Heading heading() {
    return heading;
  }

  @Override
  public void each(Predicate<Line> taker) {
    var below = new Below(taker);
    file.each(below::take);
  }

  @Override
  public void close() {
    file.close();
  }

  /** Leaves out what stands above the table, and remembers the place that stood alone in a line. */
  private final class Below {
    private final Predicate<Line> taker;
    private int seen;
    private String above;

    private Below(Predicate<Line> taker) {
      this.taker = taker;
    }

    private boolean take(ListLine line) {
      if (seen++ < heading.first() + heading.rows()) {
        return true;
      }
      var alone = line.onlyText();
      above = alone.isEmpty() ? above : places.find(alone, null).map(place -> place.code()).orElse(above);
      return taker.test(new Line(line, above, null));
    }
  }
}
