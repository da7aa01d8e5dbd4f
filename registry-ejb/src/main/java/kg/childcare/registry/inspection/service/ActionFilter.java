package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.inspection.ActionStatus;

/** What a list of corrections is narrowed to; null means all. @param institution registration number */
public record ActionFilter(ActionStatus status, boolean late, String institution, Long inspectionId) implements Serializable {
  public static final ActionFilter ALL = new ActionFilter(null, false, null, null);
}
