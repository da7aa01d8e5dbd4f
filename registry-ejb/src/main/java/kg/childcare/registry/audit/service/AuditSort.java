package kg.childcare.registry.audit.service;

/** Orders in which the trail can be read; times to the microsecond may repeat, numbers never do. */
public enum AuditSort {
  NUMBER
}
