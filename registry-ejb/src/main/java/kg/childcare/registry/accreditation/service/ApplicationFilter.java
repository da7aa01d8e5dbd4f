package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import kg.childcare.registry.accreditation.ApplicationStatus;

/** Which applications a list shows. @param text part of the institution's name or a number @param territory SOATE code; null or blank for all @param toVote of those that are ready for the commission, or null for all */
public record ApplicationFilter(String text, ApplicationStatus status, String territory, ToVote toVote) implements Serializable {
  public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null, null);
}
