package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.service.OpenCriticalFindings;

/** Which institutions have a critical finding that is not yet verified as put right, asked of whoever keeps findings. */
@ApplicationScoped
class Findings {
  @Inject
  @Any
  Instance<OpenCriticalFindings> keepers;

  Set<Long> openAmong(Collection<Long> institutionIds) {
    return institutionIds.isEmpty() ? Set.of() : keepers.stream().flatMap(one -> one.openAmong(institutionIds).stream()).collect(Collectors.toSet());
  }
}
