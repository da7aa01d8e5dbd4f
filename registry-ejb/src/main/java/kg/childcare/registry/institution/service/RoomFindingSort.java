package kg.childcare.registry.institution.service;

/** The one order of rule breaks: by what weighs most, then by institution and room. */
public enum RoomFindingSort {
  KIND
}
