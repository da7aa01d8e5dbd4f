package kg.childcare.registry.children.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.children.AlertKind;

/** What an admission led to: the child's number, its stay, and what a protection officer was told. */
public record Admitted(String number, long placementId, List<AlertKind> flags) implements Serializable {}
