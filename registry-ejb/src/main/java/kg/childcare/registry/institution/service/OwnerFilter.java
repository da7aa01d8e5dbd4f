package kg.childcare.registry.institution.service;

import java.io.Serializable;
import kg.childcare.registry.institution.OwnerRole;

/** What a list of owners is narrowed to. @param text part of any spelling, or null @param role in which they are asked for */
public record OwnerFilter(String text, OwnerRole role) implements Serializable {}
