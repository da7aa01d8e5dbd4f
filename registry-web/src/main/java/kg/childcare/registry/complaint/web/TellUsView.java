package kg.childcare.registry.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.complaint.Accused;
import kg.childcare.registry.complaint.ComplaintTold;
import kg.childcare.registry.complaint.Concern;
import kg.childcare.registry.complaint.Receipt;
import kg.childcare.registry.complaint.service.ComplaintPlaces;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.shared.web.LanguageChoice;

/** The page on which a child tells what happened; keeps what was typed when something has to be put right. */
@Named
@RequestScoped
public class TellUsView {
  @Inject
  HttpServletRequest request;

  @Inject
  Reference reference;

  @Inject
  ComplaintPlaces places;

  @Inject
  LanguageChoice language;

  /** Made before anything is sent, so that sending twice is the same complaint. */
  public String getReceipt() {
    var typed = new Receipt(request.getParameter("receipt"));
    return (typed.complete() ? typed : Receipt.fresh(new SecureRandom())).code();
  }

  public List<Concern> getConcerns() {
    return List.of(Concern.values());
  }

  public List<Accused> getAccused() {
    return List.of(Accused.values());
  }

  public Collection<Territory> getOblasts() {
    return reference.oblasts();
  }

  /** Institutions of the oblast that was chosen; none while none was. */
  public List<ComplaintPlaces.Place> getPlaces() {
    var oblast = request.getParameter("oblast");
    return oblast == null || !reference.hasTerritory(oblast) ? List.of() : places.in(oblast);
  }

  public String typed(String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** What has to be put right, in the child's language; null when nothing. */
  public String getRefusal() {
    return request.getAttribute("refusal") instanceof Breach breach ? language.texts().get(breach) : null;
  }

  public int getTextMax() {
    return ComplaintTold.TEXT_MAX;
  }
}
