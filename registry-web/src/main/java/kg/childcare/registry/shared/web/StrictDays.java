package kg.childcare.registry.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.DateTimeConverter;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ResourceBundle;
import kg.childcare.registry.shared.Days;
import org.primefaces.component.datepicker.DatePicker;

/** Has every field for a day refuse one that no calendar has, as 30 February, instead of taking the nearest. */
public class StrictDays implements SystemEventListener {
  private static final String PATTERN = "dd.MM.yyyy";

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof DatePicker;
  }

  @Override
  public void processEvent(SystemEvent event) {
    var picker = (DatePicker) event.getSource();
    if (PATTERN.equals(picker.getPattern()) && picker.getConverter() == null) {
      picker.setConverter(new Day());
    }
  }

  /** A day as people write it. */
  public static class Day implements Converter<LocalDate> {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
      if (typed == null || typed.isBlank()) {
        return null;
      }
      try {
        return read(typed);
      } catch (DateTimeException none) {
        var words = ResourceBundle.getBundle(faces.getApplication().getMessageBundle(), faces.getViewRoot().getLocale());
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.getString(DateTimeConverter.DATE_ID), null), none);
      }
    }

    static LocalDate read(String typed) {
      return Days.day(LocalDate.parse(typed.strip(), WRITTEN).toString());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
      return day == null ? "" : WRITTEN.format(day);
    }
  }
}
