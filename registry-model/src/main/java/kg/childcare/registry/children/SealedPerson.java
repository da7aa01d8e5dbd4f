package kg.childcare.registry.children;

/** The sealed forms of what the registry knows of a person. */
public record SealedPerson(byte[] names, byte[] pin, byte[] birthDate, byte[] parents) {}
