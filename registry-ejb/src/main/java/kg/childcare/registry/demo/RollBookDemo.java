package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import kg.childcare.registry.children.service.RollTable;

/** Counts the synthetic rolls as the use cases would have done movement by movement. */
@ApplicationScoped
public class RollBookDemo implements DemoPart {
  @Override
  public int order() {
    return 430;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    new RollTable(country.connection()).fill();
  }
}
