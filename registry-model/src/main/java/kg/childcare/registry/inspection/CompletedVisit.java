package kg.childcare.registry.inspection;

import java.util.List;

/**
 * What the team hands in when it has seen everything.
 *
 * @param unanswered criteria without an answer
 * @param unsettled codes answered differently by two devices
 */
public record CompletedVisit(boolean headCounted, int unanswered, List<String> unsettled, List<Shortcoming> shortcomings) {}
