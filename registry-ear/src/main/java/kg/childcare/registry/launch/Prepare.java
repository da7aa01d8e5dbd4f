package kg.childcare.registry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes an installation start fast: unpacks the server and lets one rehearsal, in memory, write down which classes a start needs. */
public final class Prepare {
  private static final int PATIENCE_MINUTES = 6;

  private Prepare() {}

  public static void main(String... ignored) throws IOException, InterruptedException {
    prepare(Home.chosen());
  }

  /** Does nothing where it has been done for this server and this Java. */
  public static void prepare(Home home) throws IOException, InterruptedException {
    if (!Files.exists(home.classes())) {
      Console.say("Preparing the server in " + home.server() + ", once");
      Folders.empty(home.server());
      run(home, List.of(Home.java(), "-jar", home.bundle().server().toString(), "--rootdir", home.server().toString(), "--outputlauncher"));
      Files.copy(home.domain(), home.pristineDomain());
      rehearse(home);
    }
  }

  private static void rehearse(Home home) throws IOException, InterruptedException {
    var options = List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + home.classes());
    var command = new ArrayList<>(home.command(options, Ports.anyFree()));
    command.add("--warmup");
    run(home, command);
  }

  private static void run(Home home, List<String> command) throws IOException, InterruptedException {
    var log = home.server().resolve("prepare.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    var stop = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      Console.say("The rehearsal took too long; starts will be slower. See " + log);
    }
    Runtime.getRuntime().removeShutdownHook(stop);
  }
}
