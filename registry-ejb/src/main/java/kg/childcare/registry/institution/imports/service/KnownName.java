package kg.childcare.registry.institution.imports.service;

import java.time.LocalDate;
import kg.childcare.registry.institution.InstitutionStatus;

/** By what an institution of the register is recognised: its names, place and numbers, of today or of another time. @param until last day on which they held, null without an end */
public record KnownName(String number, String ky, String ru, String en, String territory, String taxNumber, String phone, InstitutionStatus status, LocalDate until) {
  static final String SELECTED = "select new kg.childcare.registry.institution.imports.service.KnownName(i.number, p.facts.name.ky, p.facts.name.ru, p.facts.name.en, p.facts.territory, p.facts.taxNumber,"
      + " p.facts.phone, p.status, p.period.to) from InstitutionProfile p join p.institution i";

  /** The same, whenever it held. */
  KnownName whenever() {
    return new KnownName(number, ky, ru, en, territory, taxNumber, phone, status, null);
  }
}
