package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.shared.Multilingual;

/**
 * One role of a user, past, present or future.
 *
 * @param territory name of the territory, or null for a role in one institution
 * @param institution registration number of the institution, or null
 */
public record GrantRow(long id, String role, Multilingual territory, String institution, LocalDate from, LocalDate to, boolean inForce)
    implements Serializable {}
