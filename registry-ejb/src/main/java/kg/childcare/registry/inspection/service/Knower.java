package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;

/** One reading of a sealed visit. @param name user name of the reader */
public record Knower(String name, Instant at) implements Serializable {}
