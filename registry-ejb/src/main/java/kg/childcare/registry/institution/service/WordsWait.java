package kg.childcare.registry.institution.service;

/** Told when more words wait to be taken in than one who searches can wait for. */
public record WordsWait() {}
