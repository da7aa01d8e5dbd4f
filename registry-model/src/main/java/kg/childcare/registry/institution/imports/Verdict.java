package kg.childcare.registry.institution.imports;

import java.util.List;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.Said;

/**
 * What is to become of a line, and why.
 *
 * @param name the institution as the line calls it @param cell address of the cell that decided, null when it was the line as a whole
 * @param rule key of the first reason @param message every reason, to be said in any language @param number of the institution that it matches
 * @param facts what would be entered, null unless the fate is {@code CREATE}
 * @param address its address, if the list has one
 */
public record Verdict(RowFate fate, String name, String cell, String rule, String message, String number, NewFacts facts, String address) {
  public static Verdict create(String name, NewFacts facts, String address) {
    return new Verdict(RowFate.CREATE, name, null, null, null, null, facts, address);
  }

  public static Verdict of(RowFate fate, String name, String cell, String number, String rule, Object... values) {
    return new Verdict(fate, name, cell, rule, Said.of(rule, values), number, null, null);
  }

  /** The same with more reasons behind its own. */
  public Verdict and(List<String> more) {
    return more.isEmpty() ? this : new Verdict(fate, name, cell, rule, message + "\n" + String.join("\n", more), number, facts, address);
  }

  /** Refused for all of these reasons; the cell is that of the first. */
  public static Verdict reject(String name, String cell, List<Breach> breaches) {
    var message = breaches.stream().map(breach -> Said.of(breach.rule(), breach.arguments())).distinct().collect(Collectors.joining("\n"));
    return new Verdict(RowFate.REJECT, name, cell, breaches.get(0).rule(), message, null, null, null);
  }
}
