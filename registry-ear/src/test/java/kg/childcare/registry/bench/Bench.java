package kg.childcare.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kg.childcare.registry.launch.Bundle;
import kg.childcare.registry.launch.RunningRegistry;
import kg.childcare.registry.shared.Texts;

/** Measures the real system on real databases against the floor of the same machine: {@code mvn -Pbench}. */
public final class Bench {
  private static final String READY = "health/ready";
  private static final String SIXTY = "60 lines";
  /** A server that is started once a month compiles all the way; one that is tried out starts sooner without. */
  private static final List<String> AS_IN_PRODUCTION = List.of("-XX:TieredStopAtLevel=4", "-XX:ReservedCodeCacheSize=240m", "-Xmx512m", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=30000");

  private final Rung rung;
  private final Path folder;
  private final Clock clock;
  private final String only = System.getProperty("bench.only", "");
  private final List<Result> results = new ArrayList<>();

  private Bench(Rung rung, Path folder, Clock clock) {
    this.rung = rung;
    this.folder = folder;
    this.clock = clock;
  }

  /** Settings: {@code rung}, {@code db}, {@code bench.starts}; {@code bench.only}, words in the names of the only operations to measure, parted by commas. */
  public static void main(String... ignored) throws Exception {
    var bundle = Path.of(System.getProperty("registry.bundle", "target/bundle")).toAbsolutePath();
    var bench = new Bench(Rung.valueOf(System.getProperty("rung", "S0")), bundle.resolveSibling("bench"), Clock.system(Texts.ZONE));
    bench.run(bundle, List.of(System.getProperty("db", "h2,mariadb").split(",")));
  }

  private void run(Path bundle, List<String> databases) throws Exception {
    var machine = Machine.now(clock);
    int starts = Integer.parseInt(System.getProperty("bench.starts", "5"));
    Report.say("Benchmark " + rung + " on " + databases + ", files in " + folder);
    var registry = Server.prepared(folder.resolve("registry"), new Bundle(bundle), List.of("-Dregistry.demo=false"), READY);
    var empty = Server.prepared(folder.resolve("empty"), EmptyApplication.in(folder.resolve("empty-bundle"), bundle), List.of(), EmptyApplication.PAGE);
    for (var name : databases) {
      var began = System.nanoTime();
      try (var database = open(name)) {
        measure(database, registry.with(database.settings()), empty, starts);
      }
      Report.say(name + " took " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
      new Report(machine, results).write(folder);
    }
    new Report(machine, results).print();
  }

  private BenchDatabase open(String name) throws IOException {
    var data = folder.resolve("database-" + name);
    delete(data);
    Files.createDirectories(data);
    return switch (name) {
      case "h2" -> new H2Database(data);
      case "mariadb" -> MariaDatabase.start(data);
      default -> throw new IllegalArgumentException("-Ddb is h2 or mariadb, not " + name);
    };
  }

  private void measure(BenchDatabase database, Server registry, Server empty, int starts) throws Exception {
    registry.start().close(); // makes the schema and loads the reference data
    var country = new Country(rung, clock);
    var began = System.nanoTime();
    try (var connection = database.connectAlone()) {
      CountryWriter.write(country, connection);
    }
    Report.say(database.name() + ": the country was written in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s");
    if (starts > 0) {
      add(new Duel(rung.name(), database.name(), Used.NOBODY).run(new Starts(empty, registry).operation(starts)));
    }
    try (var running = registry.with(AS_IN_PRODUCTION).start()) {
      operations(database, country, running);
      if (PageOperations.NAMES.stream().anyMatch(this::isAsked)) {
        pages(database, country, running, empty);
      }
      var memory = new Sample(List.of(new Used(running.process()).memoryMiB()));
      add(new Result(rung.name(), database.name(), "memory after all of this", "MiB", "-", null, memory, Target.mebibytes(700), null));
    }
  }

  private void operations(BenchDatabase database, Country country, RunningRegistry running) throws Exception {
    var duel = new Duel(rung.name(), database.name(), new Used(running.process()));
    var registrar = Rest.signIn(running.address(), Country.REGISTRAR);
    try (var connection = database.connect()) {
      new Upkeep(connection, registrar).awaited();
      for (var operation : new ReadOperations(country, connection, registrar).all()) {
        run(duel, operation);
      }
      if (country.rung().works() && only.isEmpty()) {
        writing(country, connection, running, duel, new Throughput(rung.name(), database.name()));
      }
      run(duel, new ImportInstitutions(country, connection, registrar).operation());
    }
  }

  private void writing(Country country, Connection connection, RunningRegistry running, Duel duel, Throughput throughput) throws Exception {
    var registrar = Rest.signIn(running.address(), Country.REGISTRAR);
    var inspector = Rest.signIn(running.address(), Country.INSPECTOR);
    var returns = new SubmitReturn(country, connection, registrar);
    var submit = returns.operation();
    add(duel.run(submit));
    throughput.run(submit.name(), 100, submit.warmUps() + submit.pairs(), returns.howMany(), returns::submit, registrar, SIXTY).forEach(this::add);
    var answers = new SaveAnswers(country, connection, inspector);
    var save = answers.operation();
    add(duel.run(save));
    throughput.run(save.name(), 200, save.warmUps() + save.pairs(), answers.howMany(), answers::save, inspector, answers.answers()).forEach(this::add);
    var onSite = new VisitsOnSite(country, inspector);
    add(duel.run(new SavePhotos(connection, onSite).operation()));
    add(duel.run(new IssueAct(connection, onSite).operation()));
    add(duel.run(new PlanYear(country, connection, Rest.signIn(running.address(), Country.PLANNER)).operation()));
  }

  private void pages(BenchDatabase database, Country country, RunningRegistry running, Server empty) throws Exception {
    var duel = new Duel(rung.name(), database.name(), new Used(running.process()));
    try (var floor = empty.with(AS_IN_PRODUCTION).start()) {
      for (var operation : new PageOperations(country, Browser.signIn(running.address(), Country.REGISTRAR), Browser.stranger(floor.address())).all()) {
        run(duel, operation);
      }
    }
  }

  private void run(Duel duel, Operation operation) throws Exception {
    if (isAsked(operation.name())) {
      add(duel.run(operation));
    }
  }

  private boolean isAsked(String operation) {
    return Arrays.stream(only.split(",")).anyMatch(operation::contains);
  }

  private void add(Result result) {
    results.add(result);
    Report.say("  " + result.database() + "  " + result.operation() + ": " + Math.round(result.measured().median() * 10) / 10.0 + " " + result.unit());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var all = Files.walk(folder)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
