package kg.childcare.registry.bench;

/** From the command to the first answer, over a register that is filled: the registry against an empty PrimeFaces WAR. */
record Starts(Server empty, Server registry) {
  Operation operation(int pairs) {
    return new Operation("start to ready, filled register", "an empty PrimeFaces WAR on the same server", Target.ratio(1.25), 0, pairs, turn -> started(empty), turn -> started(registry));
  }

  private static Side.Outcome started(Server server) throws Exception {
    var running = server.start();
    return () -> {
      running.close();
      return "ready";
    };
  }
}
