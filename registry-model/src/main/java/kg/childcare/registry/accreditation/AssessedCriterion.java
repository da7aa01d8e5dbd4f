package kg.childcare.registry.accreditation;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kg.childcare.registry.standards.Rating;

/** What the assessors found of one criterion. */
@Embeddable
public class AssessedCriterion implements Serializable {
  @Column(name = "criterion_code", nullable = false)
  private String criterion;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Rating rating;

  protected AssessedCriterion() {} // JPA

  AssessedCriterion(String criterion, Rating rating) {
    this.criterion = criterion;
    this.rating = rating;
  }

  public String criterion() {
    return criterion;
  }

  public Rating rating() {
    return rating;
  }
}
