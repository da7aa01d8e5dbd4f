package kg.childcare.registry.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Tells the operator's probe whether requests can be served: every start-up bean is done by then, and the database answers. */
@Readiness
@Startup
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
  private static final int SECONDS = 3;

  @Resource(lookup = "java:app/jdbc/registry")
  private DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (var connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException down) {
      return false;
    }
  }
}
