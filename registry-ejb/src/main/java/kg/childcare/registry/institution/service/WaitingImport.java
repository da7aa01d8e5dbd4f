package kg.childcare.registry.institution.service;

import java.io.Serializable;

/** A list of which entries wait for a second person. @param waiting how many the caller may decide on or see */
public record WaitingImport(long id, String source, String fileName, String broughtBy, long waiting) implements Serializable {}
