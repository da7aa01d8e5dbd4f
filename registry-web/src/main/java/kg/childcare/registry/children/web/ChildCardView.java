package kg.childcare.registry.children.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.service.ChildQueries;
import kg.childcare.registry.children.service.ChildView;
import kg.childcare.registry.children.service.IdentityService;
import kg.childcare.registry.shared.web.Messages;

/** One child: where it is and was, as far as the reader may know; who it is only for a reason that is booked. */
@Named
@ViewScoped
public class ChildCardView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ChildQueries children;

  @Inject
  private IdentityService identities;

  @Inject
  private Messages messages;

  private String id;
  private String reason;
  private ChildView child;
  private Person person;

  public void load() {
    child = children.child(id);
  }

  /** Shows the names for this one view of the page. */
  public void open() {
    messages.attempt(() -> person = identities.open(child.number(), reason));
  }

  public ChildView getChild() {
    return child;
  }

  public Person getPerson() {
    return person;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
