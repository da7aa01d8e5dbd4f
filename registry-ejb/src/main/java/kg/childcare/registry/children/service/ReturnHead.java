package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.ReturnState;

/** The latest edition of a return without its lines. */
public record ReturnHead(long id, long institutionId, LocalDate monthStart, int edition, ReturnState state, LocalDate dueOn, LocalDate submittedOn) implements Serializable {}
