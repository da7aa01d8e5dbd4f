package kg.childcare.registry.shared.web;

/** What a form asked for was carried out, and the person was told so. */
public record Done() {}
