package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kg.childcare.registry.institution.RoomNorms;
import kg.childcare.registry.reference.service.Parameters;

/** What bedrooms are measured by on a day: parameters {@code space.*}. */
@ApplicationScoped
public class Norms {
  @Inject
  Parameters parameters;

  public RoomNorms on(LocalDate day) {
    return new RoomNorms(parameters.number("space.bedroom_m2", day), parameters.number("space.max_children_per_room", day), parameters.number("space.apart_from_age", day));
  }
}
