package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import kg.childcare.registry.institution.UnlawfulGround;

/** Which unlawful institutions a list shows; null or blank leaves a filter out. */
public record UnlawfulFilter(UnlawfulGround ground, String ownership, String territory) implements Serializable {
  public static final UnlawfulFilter ALL = new UnlawfulFilter(null, null, null);
}
