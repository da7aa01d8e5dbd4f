package kg.childcare.registry.inspection.service;

import java.io.Serializable;

/** An inspector as the planner chooses from. */
public record InspectorRow(long userId, String name, boolean female, boolean interviewer) implements Serializable {}
