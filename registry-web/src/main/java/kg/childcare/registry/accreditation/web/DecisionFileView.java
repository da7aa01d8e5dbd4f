package kg.childcare.registry.accreditation.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.accreditation.LaterAct;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.service.AccreditationDetails;
import kg.childcare.registry.accreditation.service.DecisionFile;
import kg.childcare.registry.accreditation.service.DecisionView;
import kg.childcare.registry.shared.web.LanguageChoice;

/** One decision with what followed it, and what somebody can speak of: the decision itself, or an act about it. */
@Named
@ViewScoped
public class DecisionFileView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private AccreditationDetails details;

  @Inject
  private LanguageChoice language;

  private long id;
  private DecisionFile file;

  public void load() {
    file = details.decision(id);
  }

  /** What reasons are owed for and not delivered. */
  public List<SelectItem> getUndelivered() {
    return items(one -> one == null ? file.decision().verdict() != Verdict.ACCREDITED && file.decision().notice().deliveredOn() == null
        : one.kind() != LaterAct.RESUMPTION && one.notice().deliveredOn() == null);
  }

  /** What reasons were delivered for. */
  public List<SelectItem> getDelivered() {
    return items(one -> (one == null ? file.decision().notice() : one.notice()).deliveredOn() != null);
  }

  /** What one can appeal against. */
  public List<SelectItem> getAppealable() {
    return items(one -> one == null ? file.decision().verdict() != Verdict.ACCREDITED && file.decision().voidFrom() == null
        : one.kind() != LaterAct.RESUMPTION && one.voidFrom() == null);
  }

  /** Appeals that wait for a ruling. */
  public List<SelectItem> getOpen() {
    return file.decision().appeals().stream().filter(one -> one.outcome() == null).map(one -> new SelectItem(one.id(), one.number())).toList();
  }

  /** Which of the decision and its acts. */
  private interface Choice {
    boolean takes(DecisionView.Act actOrNothing);
  }

  private List<SelectItem> items(Choice choice) {
    var texts = language.texts();
    var items = new ArrayList<SelectItem>();
    if (choice.takes(null)) {
      items.add(new SelectItem(0L, texts.word(file.decision().verdict()) + ", " + file.decision().number()));
    }
    file.decision().acts().stream().filter(choice::takes)
        .forEach(act -> items.add(new SelectItem(act.id(), texts.word(act.kind()) + ", " + act.number())));
    return items;
  }

  public DecisionFile getFile() {
    return file;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
