package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import kg.childcare.registry.accreditation.Standing;
import kg.childcare.registry.shared.Multilingual;

/** One institution and how its accreditation stands on the day of the list. */
public record StandingRow(String number, Multilingual name, String category, String ownership, String territory, Standing standing) implements Serializable {}
