package kg.childcare.registry.document;

/** What a filed document is; shown to whoever checks one by its code. */
public enum DocumentKind {
  CERTIFICATE, DECISION, INSPECTION_ACT, INSPECTION_ACT_PUBLIC, MONITORING_REPORT, MONITORING_REPORT_PUBLIC, OTHER
}
