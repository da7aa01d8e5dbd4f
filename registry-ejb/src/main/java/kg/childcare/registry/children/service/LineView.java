package kg.childcare.registry.children.service;

import java.io.Serializable;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.Balance;
import kg.childcare.registry.children.Sex;

/** One child's line of a return, with its place in the statistics of that month. */
public record LineView(String number, Sex sex, AgeBand ageBand, Balance balance) implements Serializable {}
