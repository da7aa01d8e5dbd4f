package kg.childcare.registry.children.service;

import java.time.LocalDate;

/** Where the return of a month stands against its due day. */
public enum Timeliness {
  EXPECTED, ON_TIME, LATE, MISSING;

  static Timeliness of(LocalDate handedIn, LocalDate due, LocalDate today) {
    if (handedIn != null) {
      return handedIn.isAfter(due) ? LATE : ON_TIME;
    }
    return today.isAfter(due) ? MISSING : EXPECTED;
  }
}
