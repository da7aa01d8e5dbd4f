package kg.childcare.registry.children.service;

import java.io.Serializable;
import kg.childcare.registry.shared.Multilingual;

/** One count of a return with the text of its line. @param amount null while it is not stated */
public record FigureView(String code, Multilingual label, Integer amount) implements Serializable {}
