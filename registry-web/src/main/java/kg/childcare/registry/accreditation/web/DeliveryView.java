package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.accreditation.Delivery;
import kg.childcare.registry.accreditation.ProofKind;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.ProofFile;
import kg.childcare.registry.shared.web.Chosen;
import kg.childcare.registry.shared.web.Messages;

/** The form that says when the written reasons reached the applicant, and what proves it. */
@Named
@ViewScoped
public class DeliveryView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DecisionFileView decision;

  @Inject
  private DecisionService service;

  @Inject
  private Messages messages;

  private Long about;
  private LocalDate deliveredOn;
  private String proof;
  private ProofKind kind = ProofKind.SIGNED_COPY;
  private transient Part file;

  public void record() {
    var delivery = new Delivery(deliveredOn, proof);
    var chosen = Chosen.of(file);
    var proven = chosen.name().isEmpty() ? null : new ProofFile(kind, chosen.name(), chosen.content());
    if (messages.attempt(() -> service.deliver(decision.getId(), about == null || about == 0 ? null : about, delivery, proven))) {
      messages.done("accreditation.delivery.done");
      about = null;
      deliveredOn = null;
      proof = null;
    }
    decision.load();
  }

  public ProofKind[] getKinds() {
    return ProofKind.values();
  }

  public ProofKind getKind() {
    return kind;
  }

  public void setKind(ProofKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Long getAbout() {
    return about;
  }

  public void setAbout(Long about) {
    this.about = about;
  }

  public LocalDate getDeliveredOn() {
    return deliveredOn;
  }

  public void setDeliveredOn(LocalDate deliveredOn) {
    this.deliveredOn = deliveredOn;
  }

  public String getProof() {
    return proof;
  }

  public void setProof(String proof) {
    this.proof = proof;
  }
}
