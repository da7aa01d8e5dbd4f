package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.util.UUID;

/**
 * What became of one answer.
 *
 * @param stored false when the very same answer was here already
 * @param disputed another device gave a different answer to the same criterion
 */
public record AnswerReceipt(UUID answerId, String criterion, boolean stored, boolean disputed) implements Serializable {}
