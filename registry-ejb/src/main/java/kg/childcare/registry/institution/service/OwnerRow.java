package kg.childcare.registry.institution.service;

import java.io.Serializable;

/** One owner and how much it stands behind today, of what the reader may see. @param places approved places together */
public record OwnerRow(long id, String name, String taxNumber, long institutions, long places) implements Serializable {}
