package kg.childcare.registry.accreditation.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Official;
import kg.childcare.registry.accreditation.Tally;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Versioned;

/** An open session: who chairs it, who is there, what is on its agenda and how the votes stand. */
public record SessionView(long id, int version, LocalDate heldOn, Multilingual commission, int quorum, Official chair, List<Official> present, List<Item> items) implements Serializable, Versioned {
  /** One application on the agenda. */
  public record Item(long applicationId, String number, Tally tally) implements Serializable {}

  public boolean chairedBy(String username) {
    return chair.username().equals(username);
  }

  public boolean attendedBy(String username) {
    return present.stream().anyMatch(one -> one.username().equals(username));
  }

  /** Whether enough members are there for a decision. */
  public boolean quorate() {
    return present.size() >= quorum;
  }

  public boolean hasOnAgenda(long applicationId) {
    return items.stream().anyMatch(one -> one.applicationId() == applicationId);
  }
}
