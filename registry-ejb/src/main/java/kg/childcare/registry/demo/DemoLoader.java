package kg.childcare.registry.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kg.childcare.registry.inspection.Publisher;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Fills an empty database with a synthetic country when the demonstration is switched on; production refuses the switch. */
@Singleton
@Startup
@DependsOn("StandardsLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
  private static final int AT_ONCE = 20;
  private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource dataSource;

  @Inject
  RegistryConfig config;

  @Inject
  Clock clock;

  @Inject
  @Any
  Instance<DemoPart> parts;

  @EJB
  DemoPapers papers;

  @PostConstruct
  void load() {
    if (!config.demo()) {
      return;
    }
    if (config.production()) {
      throw new IllegalStateException("registry.demo and registry.production exclude each other");
    }
    try (var connection = dataSource.getConnection()) {
      if (isEmpty(connection)) {
        fill(connection);
      }
      filePapers(planner(connection));
    } catch (SQLException failure) {
      throw new IllegalStateException("The demonstration data could not be written", failure);
    }
  }

  private void filePapers(Publisher planner) {
    var began = System.nanoTime();
    var filed = inParts(papers.unfiledActs(), ids -> papers.fileActs(ids, planner))
        + inParts(papers.unfiledDecisions(), papers::fileDecisions)
        + inParts(papers.unfiledOpinions(), papers::fileOpinions)
        + inParts(papers.unfiledRecommendations(), papers::fileRecommendations);
    LOG.info(() -> "Demonstration: papers of " + filed + " acts, decisions, opinions and recommendations in " + (System.nanoTime() - began) / 1_000_000 + " ms");
  }

  /** A transaction for each few; how many there were. */
  private static int inParts(List<Long> ids, Consumer<List<Long>> work) {
    for (int at = 0; at < ids.size(); at += AT_ONCE) {
      work.accept(ids.subList(at, Math.min(at + AT_ONCE, ids.size())));
    }
    return ids.size();
  }

  private static Publisher planner(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT id FROM user_account WHERE username = 'planner'")) {
      return new Publisher(found.next() ? found.getLong(1) : 0, "planner");
    }
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT COUNT(*) FROM institution")) {
      return found.next() && found.getLong(1) == 0;
    }
  }

  private void fill(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try {
      var country = new DemoCountry(connection, clock, firstFreeId(connection));
      for (var part : parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList()) {
        var began = System.nanoTime();
        part.load(country);
        LOG.info(() -> "Demonstration: " + part.getClass().getSimpleName() + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
      }
      reserveIds(connection, country.nextId());
      connection.commit();
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static long firstFreeId(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var found = statement.executeQuery("SELECT next_value FROM id_block WHERE name = 'registry'")) {
      found.next();
      return found.getLong(1) + 1;
    }
  }

  private static void reserveIds(Connection connection, long used) throws SQLException {
    try (var statement = connection.prepareStatement("UPDATE id_block SET next_value = ? WHERE name = 'registry'")) {
      statement.setLong(1, used + 1000);
      statement.executeUpdate();
    }
  }
}
