package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the top of a page says after something was tried: what was done, and what was refused with a way to the field. */
@Named
@RequestScoped
public class MessageSummary {
  /** One sentence; the field that it is about, or null. */
  public record Line(String text, String field) {}

  public List<Line> getDone() {
    return lines(severity -> severity.equals(FacesMessage.SEVERITY_INFO));
  }

  public List<Line> getRefusals() {
    return lines(severity -> !severity.equals(FacesMessage.SEVERITY_INFO));
  }

  private static List<Line> lines(Predicate<Severity> wanted) {
    var faces = FacesContext.getCurrentInstance();
    var lines = new ArrayList<Line>();
    add(faces.getMessageList(null), null, wanted, lines);
    inPageOrder(faces).forEach(field -> add(faces.getMessageList(field), field, wanted, lines));
    return lines;
  }

  /** Fields that something was said about, as a reader comes to them. */
  private static List<String> inPageOrder(FacesContext faces) {
    var fields = new ArrayList<String>();
    faces.getClientIdsWithMessages().forEachRemaining(fields::add);
    fields.remove(null);
    if (fields.size() > 1) {
      var places = new IdentityHashMap<UIComponent, Integer>();
      number(faces.getViewRoot(), places);
      fields.sort(Comparator.comparing(field -> places.getOrDefault(component(field), Integer.MAX_VALUE)));
    }
    return fields;
  }

  private static void number(UIComponent component, Map<UIComponent, Integer> places) {
    places.put(component, places.size());
    component.getFacetsAndChildren().forEachRemaining(child -> number(child, places));
  }

  /** The component of a field, whichever row of a table it stands in. */
  private static UIComponent component(String field) {
    return FacesContext.getCurrentInstance().getViewRoot().findComponent(field.replaceAll(":\\d+(?=:)", ""));
  }

  private static void add(List<FacesMessage> messages, String field, Predicate<Severity> wanted, List<Line> lines) {
    for (var message : messages) {
      if (wanted.test(message.getSeverity())) {
        message.rendered();
        var label = label(field);
        lines.add(new Line(label == null ? message.getSummary() : label + ": " + message.getSummary(), field));
      }
    }
  }

  /** What stands above the field; the label component tells the field so when the page is drawn. */
  private static String label(String field) {
    var component = field == null ? null : component(field);
    var label = component == null ? null : (String) component.getAttributes().get("label");
    return label == null || label.isBlank() ? null : label.replaceFirst(" · .*", "");
  }
}
