package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import kg.childcare.registry.accreditation.ProofKind;
import kg.childcare.registry.accreditation.service.DecisionService;
import kg.childcare.registry.accreditation.service.ProofFile;
import kg.childcare.registry.shared.web.Chosen;
import kg.childcare.registry.shared.web.Messages;

/** The form that adds a file to a delivery that is already written down. */
@Named
@ViewScoped
public class ProofView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private DecisionFileView decision;

  @Inject
  private DecisionService service;

  @Inject
  private Messages messages;

  private Long about;
  private ProofKind kind = ProofKind.SIGNED_COPY;
  private transient Part file;

  public void add() {
    var chosen = Chosen.of(file);
    if (messages.attempt(() -> service.prove(decision.getId(), about == null || about == 0 ? null : about, new ProofFile(kind, chosen.name(), chosen.content())))) {
      messages.done("accreditation.proof.added");
    }
    decision.load();
  }

  public Long getAbout() {
    return about;
  }

  public void setAbout(Long about) {
    this.about = about;
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
}
