package kg.childcare.registry.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has used of the machine, as Linux counts it; zero elsewhere. */
record Used(long process) {
  /** No process is watched. */
  static final Used NOBODY = new Used(0);

  private static final double MILLIS_PER_TICK = 10;
  private static final double KIB_PER_MIB = 1024;
  private static final int USER = 11;
  private static final int SYSTEM = 12;

  /** Processor time of all its threads so far. */
  double processorMillis() {
    var told = read("stat");
    if (told.isEmpty()) {
      return 0;
    }
    var fields = told.substring(told.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MILLIS_PER_TICK;
  }

  /** Memory that it holds now, outside the heap too. */
  double memoryMiB() {
    return read("status").lines().filter(line -> line.startsWith("VmRSS:")).findFirst().map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB).orElse(0.0);
  }

  private String read(String what) {
    var file = Path.of("/proc", String.valueOf(process), what);
    try {
      return process == 0 || !Files.isReadable(file) ? "" : Files.readString(file);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
