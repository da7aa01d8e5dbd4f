package kg.childcare.registry.demo;

import java.sql.SQLException;

/** The synthetic data of one slice. Parts run in their order inside one transaction; the same seed and day give the same data. */
public interface DemoPart {
  /** Place in the order: institutions 100, users 200, accreditation 300, children 400, inspections 500, complaints 600, monitoring 700. */
  int order();

  void load(DemoCountry country) throws SQLException;
}
