package kg.childcare.registry.launch;

import java.io.PrintStream;

/** What the person who started the system reads. */
final class Console {
  private static final PrintStream OUT = System.out;

  private Console() {}

  static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }
}
