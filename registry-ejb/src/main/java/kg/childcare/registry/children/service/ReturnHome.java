package kg.childcare.registry.children.service;

import java.io.Serializable;

/** An institution that owes a return. */
public record ReturnHome(long id, String number, String nameKy, String nameRu, String nameEn) implements Serializable {}
