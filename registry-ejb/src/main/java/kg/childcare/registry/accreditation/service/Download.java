package kg.childcare.registry.accreditation.service;

/** A file to hand out. @param type media type */
public record Download(String name, String type, byte[] content) {}
