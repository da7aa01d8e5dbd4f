package kg.childcare.registry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which slice may use which, as docs/architecture.md draws it. */
class SliceMap extends ArchCondition<JavaClass> {
  private static final String ROOT = "kg.childcare.registry.";
  private static final List<String> BASE = List.of("shared", "security", "audit", "document", "reference");
  private static final List<String> ALL = List.of(
      "shared", "security", "audit", "document", "reference", "institution", "standards", "accreditation", "children", "inspection", "complaint", "monitoring", "statistics", "notification");

  private static final Map<String, List<String>> USES = Map.ofEntries(
      Map.entry("shared", List.of()),
      Map.entry("security", List.of("shared", "audit", "reference")),
      Map.entry("audit", List.of("shared", "security")),
      Map.entry("document", List.of("shared", "security", "audit")),
      Map.entry("reference", List.of("shared", "security", "audit")),
      Map.entry("institution", BASE),
      Map.entry("standards", BASE),
      Map.entry("accreditation", with("institution", "standards")),
      Map.entry("children", with("institution")),
      Map.entry("inspection", with("institution", "standards", "children")),
      // a complaint raises the risk of an institution by answering a question that inspection asks of whoever knows (RiskSource)
      Map.entry("complaint", with("institution", "children", "inspection")),
      Map.entry("monitoring", with("institution", "standards", "inspection", "complaint")),
      Map.entry("statistics", ALL),
      Map.entry("notification", ALL));

  SliceMap() {
    super("use a slice that stands above them in the map");
  }

  private static List<String> with(String... more) {
    return Stream.concat(BASE.stream(), Arrays.stream(more)).toList();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    sliceOf(type).filter(USES::containsKey).ifPresent(slice -> {
      var wrong = new TreeSet<String>();
      for (var use : type.getDirectDependenciesFromSelf()) {
        sliceOf(use.getTargetClass())
            .filter(used -> !used.equals(slice) && !USES.get(slice).contains(used) && !(frame(type) && used.equals("security")))
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
