package kg.childcare.registry.reference.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kg.childcare.registry.reference.Parameter;
import kg.childcare.registry.reference.ParameterBounds;
import kg.childcare.registry.reference.ShippedParameter;
import org.apache.commons.csv.CSVRecord;

/** Brings the shipped reference data into the database at start-up: by its codes, repeatable, and only the files that changed. */
@Singleton
@Startup
@DependsOn("Database")
public class ReferenceLoader {
  private static final String PARAMETERS = "parameters.csv";

  @Resource(lookup = "java:app/jdbc/registry")
  DataSource dataSource;

  @PersistenceContext
  EntityManager em;

  @Inject
  ReferenceFiles files;

  @Inject
  Clock clock;

  @PostConstruct
  void bringUpToDate() { // not "load": the container finds this method by its name alone
    files.lock();
    try (var connection = dataSource.getConnection()) {
      for (var table : ReferenceTable.values()) {
        load(table, connection);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The reference data could not be loaded", e);
    }
    files.whenChanged(PARAMETERS, this::loadParameters);
  }

  private void load(ReferenceTable table, Connection connection) throws SQLException {
    var csv = ReferenceCsv.named(table.file());
    if (files.changed(csv)) {
      table.load(connection, csv.rows());
      files.loaded(csv);
    }
  }

  private void loadParameters(List<CSVRecord> rows) {
    var known = em.createQuery("select p from Parameter p", Parameter.class).getResultStream()
        .collect(Collectors.toMap(Parameter::key, Function.identity()));
    for (var row : rows) {
      var shipped = shipped(row);
      var parameter = known.get(shipped.key());
      if (parameter == null) {
        em.persist(new Parameter(shipped, clock.instant()));
      } else {
        parameter.reship(shipped);
      }
    }
  }

  private static ShippedParameter shipped(CSVRecord row) {
    var bounds = ParameterBounds.of(row.get("unit"), number(row.get("min")), number(row.get("max")));
    return new ShippedParameter(
        row.get("key"), row.get("default"), bounds, row.get("day_type"), row.get("description"), row.get("basis"), row.get("status"));
  }

  private static Integer number(String text) {
    return text == null ? null : Integer.valueOf(text);
  }
}
