package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import kg.childcare.registry.accreditation.AccreditationStatus;
import kg.childcare.registry.institution.UnlawfulGround;

/** Institutions that operate on although their accreditation has run out. */
@ApplicationScoped
public class Expired extends AccreditationGround {
  Expired() {
    super(AccreditationStatus.EXPIRED);
  }

  @Override
  public UnlawfulGround ground() {
    return UnlawfulGround.EXPIRED;
  }
}
