package kg.childcare.registry.institution.imports;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One sheet of a brought spreadsheet. @param firstLine number under which its first row stands among the lines of the list; 0 when it was left out */
public record ListSheet(String name, int firstLine) implements Serializable {
  private static final String NEXT = "\u001F";

  public boolean isRead() {
    return firstLine > 0;
  }

  static String written(List<ListSheet> sheets) {
    return sheets.stream().map(sheet -> sheet.firstLine + NEXT + sheet.name.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  static List<ListSheet> read(String written) {
    return written == null || written.isEmpty() ? List.of()
        : Arrays.stream(written.split("\n")).map(line -> line.split(NEXT, 2)).map(parts -> new ListSheet(parts[1], Integer.parseInt(parts[0]))).toList();
  }
}
