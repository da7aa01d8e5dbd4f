package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.OwnedInstitution;
import kg.childcare.registry.institution.service.OwnedSort;
import kg.childcare.registry.institution.service.OwnerCard;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.institution.service.OwnerService;
import kg.childcare.registry.institution.service.OwnerVerdict;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;

/** One owner: what it stands behind, how that stands, and which spellings are it. */
@Named
@ViewScoped
public class OwnerView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private OwnerQueries owners;

  @Inject
  private OwnerService service;

  @Inject
  private Messages messages;

  private long id;
  private LocalDate asOf;
  private LocalDate knownOn;
  private OwnerCard card;
  private LazyRows<OwnedInstitution, OwnedSort> institutions;
  private String reason;
  private String taxNumber;

  public void load() {
    var moment = InstitutionFilter.endOf(knownOn);
    card = owners.card(id, asOf, moment);
    institutions = new LazyRows<>(OwnedSort.class, () -> owners.countInstitutions(id, asOf, moment), page -> owners.institutions(id, asOf, moment, page));
    taxNumber = card.taxNumber();
  }

  public void same(long other) {
    decide(other, true);
  }

  public void different(long other) {
    decide(other, false);
  }

  private void decide(long other, boolean same) {
    if (messages.attempt(() -> service.decide(card.id(), new OwnerVerdict(other, same, reason)))) {
      messages.done("institution.owner.decided");
      reason = null;
      load();
    }
  }

  public void tax() {
    if (messages.attempt(() -> service.payTaxesAs(card.id(), taxNumber))) {
      messages.done("institution.owner.saved");
      load();
    }
  }

  public OwnerCard getCard() {
    return card;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getTaxNumber() {
    return taxNumber;
  }

  public void setTaxNumber(String taxNumber) {
    this.taxNumber = taxNumber;
  }

  public LazyRows<OwnedInstitution, OwnedSort> getInstitutions() {
    return institutions;
  }

  /** Whether the page shows another day than today, or what was known then; nothing is decided there. */
  public boolean isPast() {
    return asOf != null || knownOn != null;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }
}
