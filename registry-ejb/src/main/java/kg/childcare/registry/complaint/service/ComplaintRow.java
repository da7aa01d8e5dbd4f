package kg.childcare.registry.complaint.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kg.childcare.registry.complaint.Channel;
import kg.childcare.registry.complaint.ComplaintDelay;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.shared.Multilingual;

/** One complaint in the list of those who work on it; none of its words. */
public record ComplaintRow(
    long id,
    ComplaintStatus status,
    Concern concern,
    Channel channel,
    boolean monitorOnly,
    String institutionNumber,
    Multilingual institution,
    Instant receivedAt,
    LocalDate answerDue,
    ComplaintDelay delay)
    implements Serializable {}
