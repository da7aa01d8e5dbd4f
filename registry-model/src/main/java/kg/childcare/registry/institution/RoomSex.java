package kg.childcare.registry.institution;

/** For whom a bedroom is. */
public enum RoomSex {
  GIRLS, BOYS, MIXED
}
