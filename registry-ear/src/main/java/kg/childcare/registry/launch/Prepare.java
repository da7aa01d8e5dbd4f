package kg.childcare.registry.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes the bundle start fast: unpacks the server and lets one rehearsal on an empty database write down which classes a start needs. */
public final class Prepare {
  private static final int PATIENCE_MINUTES = 6;

  private Prepare() {}

  public static void main(String... ignored) throws IOException, InterruptedException {
    var bundle = Bundle.built();
    if (!bundle.prepared()) {
      Console.say("Preparing the server for fast starts, once for this build");
      Folders.empty(bundle.unpacked());
      Files.deleteIfExists(bundle.classes());
      run(List.of(javaOf(bundle), "-jar", bundle.server().toString(), "--rootdir", bundle.unpacked().toString(), "--outputlauncher"), bundle.folder());
      rehearse(bundle);
    }
  }

  private static void rehearse(Bundle bundle) throws IOException, InterruptedException {
    var rehearsal = bundle.folder().resolve("rehearsal");
    Folders.empty(rehearsal);
    var command = new ArrayList<>(bundle.java(List.of(
        "-Xlog:disable",
        "-XX:ArchiveClassesAtExit=" + bundle.classes(),
        "-Dregistry.home=" + rehearsal)));
    command.addAll(bundle.serverArguments(rehearsal.resolve("server"), Ports.anyFree()));
    command.add("--warmup");
    run(command, bundle.folder());
    Folders.delete(rehearsal);
  }

  private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
    var log = folder.resolve("prepare.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    var stop = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(stop);
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      Console.say("The rehearsal took too long; starts will be slower. See " + log);
    }
    Runtime.getRuntime().removeShutdownHook(stop);
  }

  private static String javaOf(Bundle bundle) {
    return bundle.java(List.of()).get(0);
  }
}
