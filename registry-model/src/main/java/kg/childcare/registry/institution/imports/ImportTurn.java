package kg.childcare.registry.institution.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** Whose turn it is to write: one import at a time, told by the version of this single row. */
@Entity
@Table(name = "institution_import_turn")
public class ImportTurn extends Registered {
  public static final long ONLY = 1;

  @Column(name = "import_id")
  private Long importId;

  protected ImportTurn() {} // JPA

  public Long importId() {
    return importId;
  }

  public void take(long id) {
    importId = id;
  }
}
