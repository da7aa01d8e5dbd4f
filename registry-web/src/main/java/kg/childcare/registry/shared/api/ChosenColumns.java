package kg.childcare.registry.shared.api;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kg.childcare.registry.shared.TableLines;

/** Passes on the columns of a table that somebody chose, so that a file holds exactly what the list shows. */
public final class ChosenColumns implements TableLines {
  /** Name of a column that is always there. */
  public static final String ALWAYS = "";

  private final TableLines lines;
  private final int[] kept;

  /** @param names of the columns in their order @param asked names parted by commas; nothing for all columns */
  public ChosenColumns(TableLines lines, List<String> names, String asked) {
    this.lines = lines;
    var chosen = asked == null || asked.isBlank() ? Set.copyOf(names) : Set.of(Arrays.stream(asked.split(",")).distinct().toArray(String[]::new));
    this.kept = IntStream.range(0, names.size()).filter(at -> names.get(at).equals(ALWAYS) || chosen.contains(names.get(at))).toArray();
  }

  @Override
  public TableLines line(Object... cells) {
    lines.line(Arrays.stream(kept).mapToObj(at -> cells[at]).toArray());
    return this;
  }
}
