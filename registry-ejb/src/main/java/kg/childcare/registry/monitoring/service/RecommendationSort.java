package kg.childcare.registry.monitoring.service;

/** Orders of the list of recommendations. */
public enum RecommendationSort {
  REPLY_DUE("replyDue"), ISSUED_ON("issuedOn"), STATUS("status");

  private final String attribute;

  RecommendationSort(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }
}
