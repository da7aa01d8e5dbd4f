package kg.childcare.registry.children;

/** Why a child lives in an institution; the codes of the monthly return, lines B02a to B02l. */
public enum Ground {
  ORPHAN, RIGHTS, ABUSE, POVERTY, CHILD_HEALTH, MIGRATION, CARER, ABANDONED, STREET, SCHOOLING, OFFENCE, OTHER
}
