package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.OwnerRole;

/** Who stands behind one institution in a role, from when to when. @param id the owner's, under which all its spellings are shown */
public record OwnerOf(long id, OwnerRole role, String name, LocalDate from, LocalDate to) implements Serializable {}
