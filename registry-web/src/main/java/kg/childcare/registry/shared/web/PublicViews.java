package kg.childcare.registry.shared.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Pages for everybody keep no state, so that reading them opens no session; they have plain forms only. */
public class PublicViews implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  /** As soon as the view is known: the next listener would keep something in it. */
  @Override
  public void afterPhase(PhaseEvent event) {
    var view = event.getFacesContext().getViewRoot();
    if (view != null && !view.getViewId().startsWith("/app/") && !view.getViewId().startsWith("/field/")) {
      view.setTransient(true);
    }
  }
}
