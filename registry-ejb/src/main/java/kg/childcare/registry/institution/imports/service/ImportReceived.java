package kg.childcare.registry.institution.imports.service;

/** A list is to be read, or its lines judged anew. */
public record ImportReceived(long importId, String author) {}
