package kg.childcare.registry.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Lets a form with {@code r:draft} be carried out once per sheet: a double click or a form sent again is told so and writes nothing. */
public class HandedInOnce implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String HELD = HandedInOnce.class.getName();
  private static final Lock[] GATES = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.INVOKE_APPLICATION;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var number = faces.isPostback() ? faces.getExternalContext().getRequestParameterMap().get(Drafts.NUMBER) : null;
    if (number == null) {
      return;
    }
    var gate = GATES[Math.floorMod(number.hashCode(), GATES.length)]; // the second of two at once waits for what became of the first
    gate.lock();
    faces.getAttributes().put(HELD, gate);
    var drafts = CDI.current().select(Drafts.class).get();
    drafts.handedInBefore().ifPresent(when -> refuse(faces, drafts, when));
  }

  private static void refuse(FacesContext faces, Drafts drafts, Instant when) {
    var texts = CDI.current().select(LanguageChoice.class).get().texts();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, texts.get("shared.draft.again", texts.word(when)), null));
    faces.validationFailed();
    drafts.turn();
    faces.renderResponse();
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    if (event.getFacesContext().getAttributes().remove(HELD) instanceof Lock gate) {
      gate.unlock();
    }
  }
}
