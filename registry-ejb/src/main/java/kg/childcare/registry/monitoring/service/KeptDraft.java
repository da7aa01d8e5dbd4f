package kg.childcare.registry.monitoring.service;

import kg.childcare.registry.monitoring.ReviewDraft;
import kg.childcare.registry.shared.Versioned;

/** What is kept of an opinion that is not issued. @param version 0 while nothing is */
public record KeptDraft(int version, ReviewDraft content) implements Versioned {}
