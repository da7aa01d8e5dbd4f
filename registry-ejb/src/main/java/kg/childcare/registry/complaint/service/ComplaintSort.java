package kg.childcare.registry.complaint.service;

import jakarta.persistence.criteria.Path;

/** Orders of the list of complaints. */
public enum ComplaintSort {
  ANSWER_DUE("clocks", "answerDue"), RECEIVED_AT("receivedAt"), STATUS("status");

  private final String[] path;

  ComplaintSort(String... path) {
    this.path = path;
  }

  <T> Path<?> of(Path<T> complaint) {
    Path<?> step = complaint;
    for (var name : path) {
      step = step.get(name);
    }
    return step;
  }
}
