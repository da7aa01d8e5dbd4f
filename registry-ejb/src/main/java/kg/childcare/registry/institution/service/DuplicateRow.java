package kg.childcare.registry.institution.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.institution.Ground;

/** Two institutions that could be one. @param id of the pair @param score 0 to 100, how much speaks for it */
public record DuplicateRow(long id, int version, InstitutionRef one, InstitutionRef other, List<Ground> grounds, int score) implements Serializable {}
