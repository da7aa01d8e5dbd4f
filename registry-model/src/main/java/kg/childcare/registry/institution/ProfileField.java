package kg.childcare.registry.institution;

import java.util.function.Function;

/** One fact of an institution that has a history of its own. */
public enum ProfileField {
  /** Told of a change that says it was there earlier; no profile says it, all of them together do. */
  FIRST_DAY("institution.firstDay", said -> null),
  STATUS("institution.status", Stated::status),
  CLOSED_UNTIL("institution.closure.until", Stated::closedUntil),
  NAME_KY("institution.nameKy", said -> said.facts().name().ky()),
  NAME_RU("institution.nameRu", said -> said.facts().name().ru()),
  NAME_EN("institution.nameEn", said -> said.facts().name().en()),
  CATEGORY("institution.category", said -> said.facts().category()),
  OWNERSHIP("institution.ownership", said -> said.facts().ownership()),
  TERRITORY("institution.territory", said -> said.facts().territory()),
  FOUNDER("institution.founder", said -> said.facts().owners().founder()),
  OPERATOR("institution.operator", said -> said.facts().owners().operator()),
  SUPERVISOR("institution.supervisor", said -> said.facts().owners().supervisor()),
  PHONE("institution.phone", said -> said.facts().contact().phone()),
  TAX_NUMBER("institution.taxNumber", said -> said.facts().contact().taxNumber()),
  AGE_MIN("institution.ageMin", said -> said.facts().ageMin()),
  AGE_MAX("institution.ageMax", said -> said.facts().ageMax()),
  CAPACITY("institution.capacity", said -> said.facts().capacity());

  private final String label;
  private final Function<Stated, Object> value;

  ProfileField(String label, Function<Stated, Object> value) {
    this.label = label;
    this.value = value;
  }

  /** Key of the text that names it. */
  public String label() {
    return label;
  }

  Object of(Stated said) {
    return value.apply(said);
  }
}
