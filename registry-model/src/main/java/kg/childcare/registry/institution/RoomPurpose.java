package kg.childcare.registry.institution;

/** What a room is for. */
public enum RoomPurpose {
  BEDROOM, CLASSROOM, DINING, SANITARY, MEDICAL, ISOLATION, PLAY, OTHER
}
