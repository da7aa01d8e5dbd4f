package kg.childcare.registry.children.service;

import java.io.Serializable;
import kg.childcare.registry.children.AlertKind;

/** Which alerts a list shows; a null does not restrict. @param resolved those that a protection officer ended, else those that show today */
public record AlertFilter(AlertKind kind, boolean resolved, String institution) implements Serializable {}
