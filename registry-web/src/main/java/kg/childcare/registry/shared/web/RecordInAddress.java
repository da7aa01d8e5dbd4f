package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;
import kg.childcare.registry.shared.NotThere;

/** The id of a record in the address of its page. What is no id names no record: without this the page would be shown without one, or fail. */
@Named
@ApplicationScoped
public class RecordInAddress implements Converter<Long> {
  @Override
  public Long getAsObject(FacesContext faces, UIComponent parameter, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return Long.valueOf(typed.strip());
    } catch (NumberFormatException none) {
      throw new NotThere("record", typed);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, Long id) {
    return id == null ? "" : id.toString();
  }
}
