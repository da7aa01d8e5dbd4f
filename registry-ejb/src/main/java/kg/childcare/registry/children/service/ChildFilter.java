package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.BasisKind;

/** Which children a list shows: those on a roll on a day, by institution, part of the number, or without a lawful basis; a null does not restrict. */
public record ChildFilter(String institution, LocalDate day, String number, BasisKind basis) implements Serializable {}
