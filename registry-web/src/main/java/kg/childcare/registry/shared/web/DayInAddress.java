package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import kg.childcare.registry.shared.Days;

/** A day in the address of a page, as programs write it, or as people do where no script could translate it. What is no day is left out, and the page says so: a typing error there is no reason to show no page at all. */
@Named
@ApplicationScoped
public class DayInAddress implements Converter<LocalDate> {
  private static final int LONGEST_SAID = 40;

  @Inject
  LanguageChoice language;

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent parameter, String typed) {
    try {
      return typed != null && typed.contains(".") ? StrictDays.Day.read(typed) : Days.day(typed);
    } catch (DateTimeException none) {
      var said = typed.length() > LONGEST_SAID ? typed.substring(0, LONGEST_SAID) + "…" : typed;
      faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.texts().get("shared.shape.dayInAddress", said), null));
      return null;
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent parameter, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
