package kg.childcare.registry.complaint;

/** To whom a complaint can be handed on. */
public enum ReferralBody {
  POLICE, PROSECUTOR, PROTECTION_BODY, HEALTH, PREVENTIVE_MECHANISM
}
