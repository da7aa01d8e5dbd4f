package kg.childcare.registry.inspection;

import java.time.LocalDate;

/** An act became binding; from now on the institution may know of the visit. */
public record ActIssued(long inspectionId, long institutionId, String actNumber, LocalDate commentDue, int findings) {}
