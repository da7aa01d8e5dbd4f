package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.FormDrafts;
import kg.childcare.registry.shared.Role;
import org.primefaces.PrimeFaces;

/** What {@code r:draft} asks: which sheet a form is, what was kept of it, and that it ends when it was handed in. */
@Named
@RequestScoped
public class Drafts {
  static final String NUMBER = "draft";
  private static final String SHEET = "registry.sheet";
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{20,40}");

  @Inject
  FormDrafts store;

  @Inject
  Caller caller;

  @Inject
  HttpServletRequest request;

  private Sheet sheet;
  private String ended;
  private String successor;

  /** Finds the sheet of the form that is about to be shown; one shown for the first time gets back what was kept of it. */
  public void open(ComponentSystemEvent event) {
    var faces = FacesContext.getCurrentInstance();
    var holder = event.getComponent();
    var form = form(holder);
    var about = holder.getAttributes().get("about");
    var known = (Sheet) holder.getAttributes().get(SHEET);
    var place = address(faces) + (about == null || "".equals(about) ? "" : "#" + about);
    sheet = known != null && known.page().equals(place) ? continued(known, form) : begun(place, form, faces);
    holder.getAttributes().put(SHEET, sheet);
  }

  private Sheet begun(String page, UIForm form, FacesContext faces) {
    var name = form.getClientId(faces);
    var kept = store.latest(page, name);
    kept.ifPresent(draft -> Replay.into(form, draft.typed().values(), faces));
    return kept.map(draft -> new Sheet(draft.sheet(), page, name, draft.keptAt(), draft.typed().values().keySet())).orElseGet(() -> Sheet.fresh(page, name));
  }

  private Sheet continued(Sheet known, UIForm form) {
    var number = form.isSubmitted() ? number().orElse(known.id()) : known.id();
    if (number.equals(ended)) {
      return known.next(successor);
    }
    return number.equals(known.id()) ? known : known.next(number);
  }

  /** When the sheet that this request hands in was handed in before. */
  Optional<Instant> handedInBefore() {
    return number().flatMap(store::handedIn);
  }

  /** The submitted form becomes another sheet: this one was taken. */
  void turn() {
    number().ifPresent(number -> {
      ended = number;
      successor = UUID.randomUUID().toString();
      if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
        PrimeFaces.current().ajax().addCallbackParam(NUMBER, successor);
      }
    });
  }

  void handedIn(@Observes Done done) {
    number().filter(number -> !number.equals(ended)).ifPresent(number -> {
      end(number);
      turn();
    });
  }

  /** A text may be kept in the very moment in which its sheet is handed in; the second attempt finds it. */
  private void end(String number) {
    try {
      store.end(number);
    } catch (jakarta.ejb.EJBException together) {
      store.end(number);
    }
  }

  private Optional<String> number() {
    return Optional.ofNullable(request.getParameter(NUMBER)).filter(number -> WELL_FORMED.matcher(number).matches());
  }

  /** The page and what its address says, however it was spelled. */
  private static String address(FacesContext faces) {
    var root = faces.getViewRoot();
    var said = ViewMetadata.getViewParameters(root).stream()
        .filter(parameter -> parameter.getStringValue(faces) != null)
        .map(parameter -> parameter.getName() + "=" + URLEncoder.encode(parameter.getStringValue(faces), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return root.getViewId() + (said.isEmpty() ? "" : "?" + said);
  }

  private static UIForm form(UIComponent component) {
    for (var parent = component.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof UIForm form) {
        return form;
      }
    }
    throw new IllegalStateException("r:draft stands outside a form");
  }

  public Sheet getSheet() {
    return sheet;
  }

  /** Names of the fields that were put back, for the script. */
  public String getRestored() {
    return String.join(" ", sheet.restored());
  }

  /** Monitors' words stay in the browser until they are handed in. */
  public boolean isInBrowser() {
    return caller.has(Role.MONITOR);
  }
}
