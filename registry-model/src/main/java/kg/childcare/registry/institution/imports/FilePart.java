package kg.childcare.registry.institution.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** A piece of a brought file, sealed, that is kept only until the file has been read. */
@Entity
@Table(name = "institution_import_part")
public class FilePart extends Registered {
  @Column(name = "import_id", nullable = false, updatable = false)
  private Long importId;

  @Column(name = "part_no", nullable = false, updatable = false)
  private int part;

  @Lob
  @Column(nullable = false, updatable = false)
  private byte[] sealed;

  protected FilePart() {} // JPA

  public FilePart(long importId, int part, byte[] sealed) {
    this.importId = importId;
    this.part = part;
    this.sealed = sealed.clone();
  }

  /** To which place a piece is sealed. */
  public static String place(long importId, int part) {
    return importId + ":" + part;
  }

  public int part() {
    return part;
  }

  public byte[] sealed() {
    return sealed.clone();
  }
}
