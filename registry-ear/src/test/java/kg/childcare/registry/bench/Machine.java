package kg.childcare.registry.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** On what was measured and when: numbers without it mean nothing. */
record Machine(String description, String began, double loadAtStart, String java) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine now(Clock clock) throws IOException {
    var model = Files.isReadable(PROCESSORS)
        ? Files.readAllLines(PROCESSORS).stream().filter(line -> line.startsWith("model name")).findFirst().map(line -> line.replaceFirst(".*: *", "")).orElse("unknown processor")
        : "unknown processor";
    var description = Runtime.getRuntime().availableProcessors() + " x " + model + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    return new Machine(description, ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString(), load(), Runtime.version().toString());
  }

  /** Processes that want a processor, on average over the last minute; more than there are processors means that nothing measured is to be trusted. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  String told() {
    return String.format(Locale.ROOT, "%s, Java %s, begun %s, load %.1f at the start and %.1f at the end", description, java, began, loadAtStart, load());
  }
}
