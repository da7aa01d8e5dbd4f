package kg.childcare.registry.institution.api;

import jakarta.ws.rs.QueryParam;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.InstitutionFilter;

/** What a program narrows the register to, as the list and the map of it understand. */
public class AskedInstitutions {
  /** Anything a person would type: part of a name in any language, number, place, phone. */
  @QueryParam("q")
  String text;

  /** SOATE code; everything inside it. */
  @QueryParam("territory")
  String territory;

  @QueryParam("category")
  String category;

  @QueryParam("ownership")
  String ownership;

  @QueryParam("status")
  InstitutionStatus status;

  /** VALID, EXPIRED and so on, on the day. */
  @QueryParam("accreditation")
  String accreditation;

  /** OVER, FULL or FREE. */
  @QueryParam("occupancy")
  String occupancy;

  /** NEVER, NOT_FOR_HALF_A_YEAR, NOT_FOR_A_YEAR or NOT_FOR_TWO_YEARS, by issued acts. */
  @QueryParam("lastVisit")
  String lastVisit;

  /** DUE or FRESH. */
  @QueryParam("confirmation")
  String confirmation;

  /** MIXED, TOO_SMALL, TOO_MANY_BEDS, NOT_APART, MORE_CHILDREN_THAN_BEDS or CLOSED. */
  @QueryParam("rooms")
  String rooms;

  /** ISO day to read the register on. */
  @QueryParam("asOf")
  String asOf;

  /** ISO moment, or day, to read it as it was known. */
  @QueryParam("knownOn")
  String knownOn;

  InstitutionFilter filter() {
    return new InstitutionFilter(text, territory, category, ownership, status, InstitutionsResource.day(asOf), InstitutionsResource.moment(knownOn))
        .and(RegisterQuestion.ACCREDITATION, accreditation).and(RegisterQuestion.OCCUPANCY, occupancy).and(RegisterQuestion.LAST_VISIT, lastVisit)
        .and(RegisterQuestion.CONFIRMATION, confirmation).and(RegisterQuestion.ROOMS, rooms);
  }
}
