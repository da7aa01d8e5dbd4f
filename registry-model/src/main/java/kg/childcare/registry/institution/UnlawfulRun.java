package kg.childcare.registry.institution;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** {@link Unlawful} as lists read it; worked out behind the register, never written by hand. */
@Entity
@Table(name = "unlawful_run")
@IdClass(UnlawfulRun.Key.class)
public class UnlawfulRun {
  @Id
  @Enumerated(STRING)
  private UnlawfulGround ground;

  /** Last day; {@link WordDays#OPEN} while no end is known. */
  @Id
  @Column(name = "to_day")
  private LocalDate to;

  @Id
  @Column(name = "from_day")
  private LocalDate from;

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  protected UnlawfulRun() {} // JPA

  public UnlawfulGround ground() {
    return ground;
  }

  public long institutionId() {
    return institutionId;
  }

  public LocalDate from() {
    return from;
  }

  /** What makes a row; the database needs it, nobody else. */
  public static class Key implements Serializable {
    private UnlawfulGround ground;
    private LocalDate to;
    private LocalDate from;
    private long institutionId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && ground == that.ground && institutionId == that.institutionId && Objects.equals(to, that.to) && Objects.equals(from, that.from);
    }

    @Override
    public int hashCode() {
      return Objects.hash(ground, to, from, institutionId);
    }
  }
}
