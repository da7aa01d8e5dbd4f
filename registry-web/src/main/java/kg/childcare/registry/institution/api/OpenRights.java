package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.institution.service.RightToOperate;

/** The accreditations of what a page of the open data holds. */
@RequestScoped
class OpenRights {
  @Inject
  @Any
  Instance<RightToOperate> rights;

  @Inject
  Clock clock;

  /** By id. @param day null for today */
  Map<Long, RightToOperate.Told> of(List<PublicInstitution> page, LocalDate day) {
    var ids = page.stream().map(PublicInstitution::id).toList();
    return rights.stream().findFirst().map(one -> one.told(ids, day == null ? LocalDate.now(clock) : day)).orElse(Map.of());
  }
}
