package kg.childcare.registry.monitoring;

/** Who has to answer a recommendation. */
public enum Addressee {
  MINISTRY, INSTITUTION, PROTECTION_BODY, LOCAL_AUTHORITY, PROSECUTOR, CABINET
}
