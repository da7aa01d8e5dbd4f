package kg.childcare.registry.statistics.web;

/** By what the children of a table are told apart. */
public enum Dimension {
  OBLAST, SEX, AGE
}
