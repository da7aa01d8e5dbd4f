package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.inspection.InspectionStatus;

/**
 * What a list of visits is narrowed to; null means all.
 *
 * @param text words of the institution's name, place or number
 * @param institution registration number
 * @param own only visits in which the caller takes part
 */
public record InspectionFilter(String text, String institution, InspectionStatus status, boolean own) implements Serializable {
  public static final InspectionFilter ALL = new InspectionFilter(null, null, null, false);
}
