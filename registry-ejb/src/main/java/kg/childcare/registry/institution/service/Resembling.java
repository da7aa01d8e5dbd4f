package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.Ground;

/** An institution of the register that somebody could be about to enter once more, and by what. */
public record Resembling(InstitutionRef institution, List<Ground> grounds, int score) implements Serializable {}
