package kg.childcare.registry.accreditation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.accreditation.ApplicationStatus;
import kg.childcare.registry.accreditation.Divergence;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.AccreditationService;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.accreditation.service.ApplicationDetail;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.Difference;
import kg.childcare.registry.shared.web.Chosen;
import kg.childcare.registry.shared.web.Messages;

/** One application: its papers, and the steps a registrar takes it through. */
@Named
@ViewScoped
public class ApplicationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private AccreditationDetails details;

  @Inject
  private AccreditationService service;

  @Inject
  private Messages messages;

  @Inject
  private Choices choices;

  private long id;
  private ApplicationDetail detail;
  private String type;
  private transient Part file;
  private String remark;
  private List<Difference> differences = List.of();

  /** Reads the application; also after something was done to it. */
  public void load() {
    detail = details.detail(id);
    if (in("SUBMITTED") && remark == null && !detail.missing().isEmpty()) {
      remark = String.join("; ", detail.missingInWords());
    }
  }

  public void upload() {
    var chosen = Chosen.of(file);
    if (messages.attempt(() -> service.attach(id, type, chosen.name(), chosen.content()), () -> chosen.breaches("file"))) {
      messages.done("accreditation.documents.added");
    }
    load();
  }

  public void submit() {
    step(() -> service.submit(id, detail.version()));
  }

  public void complete() {
    step(() -> service.declareComplete(id));
  }

  public void giveBack() {
    step(() -> service.returnIncomplete(id, remark));
  }

  public void takeBack() {
    step(() -> service.withdraw(id, remark));
  }

  private void step(Messages.Attempt attempt) {
    if (messages.attempt(attempt)) {
      load();
      remark = null;
      differences = List.of();
      messages.done("accreditation.stepDone", detail.row().status());
    } else {
      compare();
    }
  }

  /** Shows what somebody else did meanwhile beside what is typed here. */
  private void compare() {
    var before = detail;
    load();
    if (detail.version() != before.version()) {
      differences = Difference.among(
          new Difference("shared.status", detail.row().status(), before.row().status()),
          new Difference("accreditation.remark", detail.remark(), remark));
    }
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  /** Whether the application is in any of the states. */
  public boolean in(String states) {
    return states.contains(detail.row().status().name());
  }

  public boolean isEditable() {
    return detail.row().status().takesDocuments();
  }

  public boolean isOpen() {
    return detail.row().status().open();
  }

  /** What the register says of that in which the application differs. */
  public String registered(Divergence what) {
    var facts = detail.registered().facts();
    return switch (what) {
      case CATEGORY -> choices.category(facts.category());
      case PLACE -> choices.territory(facts.territory());
      case ADDRESS -> String.join("; ", facts.addresses());
      case CAPACITY -> String.valueOf(facts.places());
    };
  }

  /** Name of a type of paper. */
  public Multilingual typeName(String code) {
    return detail.needs().stream().filter(need -> need.code().equals(code)).map(need -> need.name()).findFirst().orElse(Multilingual.of(code, null, null));
  }

  public String tone(ApplicationStatus status) {
    return switch (status) {
      case DECIDED, COMPLETE, SITE_ASSESSED -> "good";
      case RETURNED_INCOMPLETE -> "warn";
      case WITHDRAWN, DRAFT -> "plain";
      case SUBMITTED -> "info";
    };
  }

  public ApplicationDetail getDetail() {
    return detail;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
