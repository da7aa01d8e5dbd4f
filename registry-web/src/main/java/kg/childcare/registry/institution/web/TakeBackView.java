package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kg.childcare.registry.institution.ProposalKind;
import kg.childcare.registry.institution.service.ProposalService;
import kg.childcare.registry.shared.web.Messages;

/** With it an author takes back what waits for a second person. */
@Named
@RequestScoped
public class TakeBackView {
  @Inject
  ProposalService service;

  @Inject
  Messages messages;

  /** Takes it back and shows the institution again. @param kind name of the kind of proposal @param number of the institution */
  public String takeBack(String kind, long id, String number) {
    if (!messages.attempt(() -> service.takeBack(ProposalKind.valueOf(kind), id))) {
      return null;
    }
    messages.done("institution.takenBack");
    return "/app/institutions/detail?faces-redirect=true&number=" + number;
  }
}
