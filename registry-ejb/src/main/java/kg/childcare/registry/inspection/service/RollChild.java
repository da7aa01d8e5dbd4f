package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import kg.childcare.registry.children.Sex;

/** One child of the roll before the team that counts: by number, with what can be seen of a child. @param age in years on the day of the visit */
public record RollChild(String number, Sex sex, int age) implements Serializable {}
