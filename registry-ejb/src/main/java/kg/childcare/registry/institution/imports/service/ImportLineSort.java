package kg.childcare.registry.institution.imports.service;

/** By what the lines of an import can be ordered. */
public enum ImportLineSort {
  LINE
}
