package kg.childcare.registry.complaint.service;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.complaint.ComplaintStatus;

/** What a receipt opens: how far it is, until when an answer comes, and the answer. Nothing of what was told. */
public record ComplaintState(ComplaintStatus status, LocalDate answerDue, String answer) implements Serializable {}
