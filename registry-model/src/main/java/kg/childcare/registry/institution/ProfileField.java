package kg.childcare.registry.institution;

import java.util.function.Function;

/** One fact of an institution that has a history of its own. */
public enum ProfileField {
  STATUS("institution.status", InstitutionProfile::status),
  CLOSED_UNTIL("institution.closure.until", InstitutionProfile::closedUntil),
  NAME_KY("institution.nameKy", profile -> profile.facts().name().ky()),
  NAME_RU("institution.nameRu", profile -> profile.facts().name().ru()),
  NAME_EN("institution.nameEn", profile -> profile.facts().name().en()),
  CATEGORY("institution.category", profile -> profile.facts().category()),
  OWNERSHIP("institution.ownership", profile -> profile.facts().ownership()),
  TERRITORY("institution.territory", profile -> profile.facts().territory()),
  FOUNDER("institution.founder", profile -> profile.facts().owners().founder()),
  OPERATOR("institution.operator", profile -> profile.facts().owners().operator()),
  SUPERVISOR("institution.supervisor", profile -> profile.facts().owners().supervisor()),
  PHONE("institution.phone", profile -> profile.facts().contact().phone()),
  TAX_NUMBER("institution.taxNumber", profile -> profile.facts().contact().taxNumber()),
  AGE_MIN("institution.ageMin", profile -> profile.facts().ageMin()),
  AGE_MAX("institution.ageMax", profile -> profile.facts().ageMax()),
  CAPACITY("institution.capacity", profile -> profile.facts().capacity());

  private final String label;
  private final Function<InstitutionProfile, Object> value;

  ProfileField(String label, Function<InstitutionProfile, Object> value) {
    this.label = label;
    this.value = value;
  }

  /** Key of the text that names it. */
  public String label() {
    return label;
  }

  Object of(InstitutionProfile profile) {
    return value.apply(profile);
  }
}
