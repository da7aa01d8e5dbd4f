package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import kg.childcare.registry.accreditation.ApplicationStatus;

/** Which applications a list shows. @param text part of the institution's name or a number @param territory SOATE code; null or blank for all */
public record ApplicationFilter(String text, ApplicationStatus status, String territory) implements Serializable {
  public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null);
}
