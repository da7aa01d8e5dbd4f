package kg.childcare.registry.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;

/** The embedded default, in a file that the server opens and shares with the floor. */
record H2Database(Path folder) implements BenchDatabase {
  @Override
  public String name() {
    return "h2";
  }

  @Override
  public List<String> settings() {
    return List.of("-Dregistry.db.url=" + shared(), "-Dh2.bindAddress=127.0.0.1");
  }

  @Override
  public Connection connect() throws SQLException {
    return open(shared());
  }

  @Override
  public Connection connectAlone() throws SQLException {
    var connection = open("jdbc:h2:file:" + folder.resolve("registry") + ";CACHE_SIZE=262144");
    try (var statement = connection.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
    }
    return connection;
  }

  private String shared() {
    return "jdbc:h2:file:" + folder.resolve("registry") + ";AUTO_SERVER=TRUE;QUERY_CACHE_SIZE=200;LOCK_TIMEOUT=50000";
  }

  private static Connection open(String url) throws SQLException {
    var person = new Properties();
    person.setProperty("user", "sa");
    person.setProperty("password", "");
    return Driver.load().connect(url, person);
  }

  @Override
  public void close() {
    // the file ends with the last connection
  }
}
