package kg.childcare.registry.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** {@link WordDays} as a search reads them; written in bulk behind the register, never by hand. */
@Entity
@Table(name = "institution_word")
@IdClass(InstitutionWord.Key.class)
public class InstitutionWord {
  @Id
  @Column(name = "word_id")
  private long wordId;

  @Id
  @Column(name = "valid_to")
  private LocalDate to;

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "valid_from", insertable = false, updatable = false)
  private LocalDate from;

  @Column(name = "territory_code", insertable = false, updatable = false)
  private String territory;

  @Column(name = "category_code", insertable = false, updatable = false)
  private String category;

  @Column(name = "name_ru", insertable = false, updatable = false)
  private String name;

  protected InstitutionWord() {} // JPA

  /** What makes a row; the database needs it, nobody else. */
  public static class Key implements Serializable {
    private long wordId;
    private LocalDate to;
    private long institutionId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && wordId == that.wordId && institutionId == that.institutionId && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
      return Objects.hash(wordId, to, institutionId);
    }
  }
}
