package kg.childcare.registry.inspection;

/** Who answers for it that a published act names nobody. */
public record Publisher(long userId, String username) {}
