package kg.childcare.registry.complaint.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.service.ComplaintQueries;
import kg.childcare.registry.complaint.service.ComplaintState;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.web.CallerAddress;

/** What the receipt opens; a page that neither the browser nor a proxy keeps. */
@Named
@RequestScoped
public class ComplaintAnswerView {
  @Inject
  CallerAddress address;

  @Inject
  HttpServletRequest request;

  @Inject
  ComplaintQueries complaints;

  @Inject
  FloodGate gate;

  private ComplaintState state;
  private String refusal;

  @PostConstruct
  void open() {
    var code = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("receipt"); // sees what a forward added
    if (!gate.admits(FloodGate.Wish.LOOK, address.of(request))) {
      refusal = "complaint.rule.tooMany";
    } else if (code != null) {
      open(new Receipt(code));
    }
  }

  private void open(Receipt receipt) {
    try {
      state = complaints.state(receipt);
    } catch (NotThere unknown) {
      refusal = "complaint.child.unknown";
    }
  }

  /** Sets what keeps the page out of every memory; called while the head is written. */
  public String getPrivately() {
    var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    return "noindex";
  }

  public ComplaintState getState() {
    return state;
  }

  public String getRefusal() {
    return refusal;
  }
}
