package kg.childcare.registry.institution.imports.service;

/** Somebody confirmed an import; its rows are to be written now. */
public record ImportConfirmed(long importId, String author) {}
