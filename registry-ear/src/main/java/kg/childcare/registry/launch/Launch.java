package kg.childcare.registry.launch;

import java.io.IOException;
import java.util.List;

/** Starts the whole system with demonstration data for the person at the keyboard: {@code mvn -Prun}. */
public final class Launch {
  private static final String PASSWORD = "Bishkek-2026";
  private static final List<String> ACCOUNTS = List.of(
      "registrar registrar2", "commission commission2 commission3", "planner", "inspector inspector2", "institution institution2",
      "protection", "monitor monitor2", "analyst", "admin", "auditor");

  private Launch() {}

  public static void main(String... ignored) throws IOException, InterruptedException {
    var home = Home.chosen();
    var port = Ports.choose(System.getProperty("registry.port"));
    Prepare.prepare(home);
    Console.say("Starting the registry, files in " + home.folder());
    var registry = RunningRegistry.start(home, port, List.of("-Dregistry.demo.password=" + PASSWORD));
    registry.awaitReady(seconds -> Console.say("  " + seconds + " s, still starting (a first start writes the demonstration country)"));
    welcome(registry);
    var code = registry.awaitEnd();
    Console.say("The registry has stopped (" + code + ")");
  }

  private static void welcome(RunningRegistry registry) {
    Console.say("");
    Console.say("The registry is ready: " + registry.address());
    Console.say("Log: " + registry.log());
    Console.say("Demonstration accounts, password of all: " + PASSWORD);
    ACCOUNTS.forEach(names -> Console.say("  " + names));
    Console.say("Ctrl-C stops it");
    Console.say("");
  }
}
