package kg.childcare.registry.security.service;

/** Orders of the list of users. */
public enum UserSort {
  USERNAME("username"), DISPLAY_NAME("displayName");

  private final String attribute;

  UserSort(String attribute) {
    this.attribute = attribute;
  }

  String attribute() {
    return attribute;
  }
}
