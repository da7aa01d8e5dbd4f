package kg.childcare.registry.institution.imports;

/** What becomes of a line: a new institution, one that is there already, a question for a person, a refusal, or no institution at all. */
public enum RowFate {
  CREATE, MATCH, NEEDS_PERSON, REJECT, SKIPPED
}
