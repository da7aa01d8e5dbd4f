package kg.childcare.registry.monitoring.service;

import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.NoteKind;

/** One opened record of the monitors. */
public record NoteRow(long id, NoteKind kind, String author, Instant writtenAt, NoteContent content) implements Serializable {}
