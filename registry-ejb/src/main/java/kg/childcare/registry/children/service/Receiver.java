package kg.childcare.registry.children.service;

import java.io.Serializable;

/** An institution to which a child can be sent: as much of it as the sender needs to choose it. */
public record Receiver(String number, String nameKy, String nameRu, String nameEn) implements Serializable {}
