package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.ToldRight;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.RightToOperate;

/** The accreditations of what a page of the open data holds. */
@RequestScoped
class OpenRights {
  @Inject
  RightToOperate rights;

  @Inject
  Clock clock;

  /** By id; each of them has one. @param day null for today */
  Map<Long, ToldRight> of(List<PublicInstitution> page, LocalDate day) {
    return rights.told(page.stream().map(PublicInstitution::id).toList(), day == null ? LocalDate.now(clock) : day);
  }
}
