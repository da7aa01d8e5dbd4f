package kg.childcare.registry.children.service;

/** By what a list of returns can be sorted. */
public enum ReturnSort {
  NAME_RU, INSTITUTION
}
