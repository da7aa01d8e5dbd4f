package kg.childcare.registry.accreditation;

import java.io.Serializable;
import kg.childcare.registry.shared.Multilingual;

/** A type of paper that counts on the day an application is checked. */
public record DocumentNeed(String code, Multilingual name, boolean required) implements Serializable {}
