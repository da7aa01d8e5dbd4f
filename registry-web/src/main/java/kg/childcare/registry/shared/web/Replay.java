package kg.childcare.registry.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.convert.ConverterException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.password.Password;

/** Puts values into a form as if the browser had just sent them: what depends on an earlier field appears, nothing is carried out. */
final class Replay extends FacesContextWrapper {
  private final ExternalContext external;
  private final Map<String, List<String>> values;

  private Replay(FacesContext faces, Map<String, List<String>> values) {
    super(faces);
    this.values = values;
    this.external = new Sent(faces.getExternalContext(), values);
  }

  static void into(UIForm form, Map<String, List<String>> values, FacesContext faces) {
    var replay = new Replay(faces, values);
    form.visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (context, component) -> replay.visit(component));
  }

  @Override
  public ExternalContext getExternalContext() {
    return external;
  }

  private VisitResult visit(UIComponent component) {
    if (component instanceof UIInput input && !(component instanceof HtmlInputSecret) && !(component instanceof Password) && isSent(input.getClientId(getWrapped()))) {
      put(input);
    }
    return VisitResult.ACCEPT;
  }

  private boolean isSent(String id) {
    return values.keySet().stream().anyMatch(name -> name.equals(id) || name.startsWith(id + "_"));
  }

  private void put(UIInput input) {
    input.decode(this);
    var value = input.getValueExpression("value");
    if (input.getSubmittedValue() == null || value == null) {
      return;
    }
    try {
      value.setValue(getELContext(), converted(input));
      input.setSubmittedValue(null);
    } catch (ConverterException | jakarta.el.ELException unfinished) {
      input.setValid(true); // half a date or number: shown as it was typed
    }
  }

  private Object converted(UIInput input) {
    if ("".equals(input.getSubmittedValue())) {
      return null;
    }
    var renderer = getRenderKit().getRenderer(input.getFamily(), input.getRendererType());
    return renderer == null ? input.getSubmittedValue() : renderer.getConvertedValue(getWrapped(), input, input.getSubmittedValue());
  }

  /** The parameters of a request that was never sent. */
  private static final class Sent extends ExternalContextWrapper {
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, String[]> all = new LinkedHashMap<>();

    Sent(ExternalContext wrapped, Map<String, List<String>> values) {
      super(wrapped);
      values.forEach((name, given) -> {
        first.put(name, given.get(0));
        all.put(name, given.toArray(String[]::new));
      });
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
      return first;
    }

    @Override
    public Map<String, String[]> getRequestParameterValuesMap() {
      return all;
    }
  }
}
