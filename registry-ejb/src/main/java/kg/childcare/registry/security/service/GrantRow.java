package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.time.LocalDate;

/** One role of a user, past, present or future; either a territory code or an institution's id says where. */
public record GrantRow(long id, String role, String territory, Long institutionId, LocalDate from, LocalDate to, boolean inForce)
    implements Serializable {}
