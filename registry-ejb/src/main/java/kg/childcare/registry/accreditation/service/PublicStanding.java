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

/** How an institution of the public register stands today, for everybody. */
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

  public Standing today(String institutionNumber) {
    return records.standing(register.institution(institutionNumber).id(), LocalDate.now(clock));
  }
}
