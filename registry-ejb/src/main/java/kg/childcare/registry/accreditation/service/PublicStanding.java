package kg.childcare.registry.accreditation.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.institution.service.PublicRegister;

/** How an institution of the public register stands, or stood on a past day, for everybody. */
@Stateless
@TransactionAttribute(SUPPORTS)
@PermitAll
public class PublicStanding {
  @Inject
  Clock clock;

  @Inject
  PublicRegister register;

  @Inject
  AccreditationRecords records;

  /** By what is known of the day now; null is today. */
  public Standing on(String institutionNumber, LocalDate day) {
    return records.standing(register.institution(institutionNumber, day).id(), day == null ? LocalDate.now(clock) : day);
  }
}
