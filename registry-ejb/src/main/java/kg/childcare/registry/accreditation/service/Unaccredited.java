package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.institution.UnlawfulGround;

/** Institutions that operate without ever having been accredited, or after a refusal or a withdrawal. */
@ApplicationScoped
public class Unaccredited extends AccreditationGround {
  Unaccredited() {
    super(AccreditationStatus.NONE, AccreditationStatus.REFUSED, AccreditationStatus.WITHDRAWN);
  }

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.UNACCREDITED;
  }
}
