package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.shared.Multilingual;

/** An institution as a visit needs to know it. */
public record VisitPlace(long id, String number, Multilingual name, String category, String territory, Integer capacity) implements Serializable {}
