package kg.childcare.registry.accreditation.service;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.List;
import kg.childcare.registry.accreditation.Application;
import kg.childcare.registry.accreditation.ApplicationStatus;

/** What the list of applications can be sorted by; at first those on which something is to be done. */
public enum ApplicationSort {
  WAITING(null), PREPARED_ON("preparedOn"), NUMBER("number"), STATUS("status"), DECISION_DUE("decisionDue"), CAPACITY("capacity");

  private static final List<ApplicationStatus> DONE = List.of(ApplicationStatus.DECIDED, ApplicationStatus.WITHDRAWN);

  private final String attribute;

  ApplicationSort(String attribute) {
    this.attribute = attribute;
  }

  Expression<?> of(CriteriaBuilder cb, Root<Application> application) {
    return attribute == null
        ? cb.selectCase().when(application.get("status").in(DONE), 1).otherwise(0)
        : application.get(attribute);
  }
}
