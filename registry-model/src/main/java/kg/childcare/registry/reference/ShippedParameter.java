package kg.childcare.registry.reference;

/** A parameter as a release of the registry brings it, with its value to begin with. */
public record ShippedParameter(
    String key, String text, ParameterBounds bounds, String dayType, String description, String basis, String status) {}
