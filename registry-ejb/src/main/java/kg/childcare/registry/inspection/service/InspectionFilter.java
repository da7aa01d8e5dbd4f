package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.inspection.InspectionStatus;

/**
 * What a list of visits is narrowed to; null means all.
 *
 * @param text words of the institution's name, place or number
 * @param institution registration number
 * @param own only visits in which the caller takes part
 * @param publishable only visits whose act is final and was never published
 */
public record InspectionFilter(String text, String institution, InspectionStatus status, boolean own, boolean publishable) implements Serializable {
  public InspectionFilter(String text, String institution, InspectionStatus status, boolean own) {
    this(text, institution, status, own, false);
  }

  public static final InspectionFilter ALL = new InspectionFilter(null, null, null, false);
}
