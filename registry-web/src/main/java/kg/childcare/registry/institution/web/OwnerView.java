package kg.childcare.registry.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.institution.service.OwnerCard;
import kg.childcare.registry.institution.service.OwnerQueries;
import kg.childcare.registry.institution.service.OwnerService;
import kg.childcare.registry.institution.service.OwnerVerdict;
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
  private OwnerCard card;
  private String reason;
  private String taxNumber;

  public void load() {
    card = owners.card(id);
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
}
