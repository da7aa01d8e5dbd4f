package kg.childcare.registry.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.BigDecimalConverter;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** A number with a fraction as people write it: 12,5 as in Kyrgyz and Russian, or 12.5; both in every language, because a form must not care. */
public class WrittenDecimal implements Converter<BigDecimal> {
  private static final Pattern WRITTEN = Pattern.compile("[-−]?\\d{1,12}(?:[.,]\\d{1,12})?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");

  @Override
  public BigDecimal getAsObject(FacesContext faces, UIComponent field, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var number = read(typed);
    if (number == null) {
      var words = ResourceBundle.getBundle(faces.getApplication().getMessageBundle(), faces.getViewRoot().getLocale());
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.getString(BigDecimalConverter.DECIMAL_ID), null));
    }
    return number;
  }

  /** The number that a text means; null when it means none. */
  static BigDecimal read(String typed) {
    var text = SPACES.matcher(typed).replaceAll("");
    return WRITTEN.matcher(text).matches() ? new BigDecimal(text.replace(',', '.').replace('−', '-')) : null;
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent field, BigDecimal number) {
    if (number == null) {
      return "";
    }
    var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return faces.getViewRoot().getLocale().getLanguage().equals("en") ? plain : plain.replace('.', ',');
  }
}
