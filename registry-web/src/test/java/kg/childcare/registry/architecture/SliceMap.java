package kg.childcare.registry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which slice may use which, as docs/architecture.md draws it. */
class SliceMap extends ArchCondition<JavaClass> {
  private static final String ROOT = "kg.childcare.registry.";
  private static final Path PICTURE = Path.of("../docs/architecture.md");
  private static final Pattern ARROW = Pattern.compile("^ +(\\w+) --> (\\w+)$");

  private final Map<String, Set<String>> uses = new TreeMap<>();

  SliceMap() {
    super("use a slice that stands above them in the map");
    draw();
  }

  private void draw() {
    try (var lines = Files.lines(PICTURE)) {
      lines.map(ARROW::matcher).filter(Matcher::matches).forEach(arrow -> uses.computeIfAbsent(arrow.group(1), slice -> new TreeSet<>()).add(arrow.group(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that can be reached from a slice along the arrows. */
  private Set<String> reached(String slice) {
    var reached = new TreeSet<String>();
    var next = new ArrayDeque<>(uses.getOrDefault(slice, Set.of()));
    while (!next.isEmpty()) {
      var used = next.pop();
      if (reached.add(used)) {
        next.addAll(uses.getOrDefault(used, Set.of()));
      }
    }
    return reached;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    sliceOf(type).ifPresent(slice -> {
      var wrong = new TreeSet<String>();
      for (var use : type.getDirectDependenciesFromSelf()) {
        sliceOf(use.getTargetClass())
            .filter(used -> !used.equals(slice) && !reached(slice).contains(used) && !(frame(type) && used.equals("security")))
            .ifPresent(used -> wrong.add(use.getTargetClass().getName()));
      }
      if (!wrong.isEmpty()) {
        events.add(SimpleConditionEvent.satisfied(type, type.getName() + " uses " + wrong));
      }
    });
  }

  /** The frame around all pages and routes shows and checks who asks. */
  private static boolean frame(JavaClass type) {
    return type.getPackageName().equals(ROOT + "shared.web") || type.getPackageName().equals(ROOT + "shared.api");
  }

  private static Optional<String> sliceOf(JavaClass type) {
    return type.getName().startsWith(ROOT) ? Optional.of(type.getName().substring(ROOT.length()).split("\\.")[0]) : Optional.empty();
  }
}
