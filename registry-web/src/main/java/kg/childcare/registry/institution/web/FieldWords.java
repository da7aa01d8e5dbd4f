package kg.childcare.registry.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kg.childcare.registry.institution.ProfileField;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.web.I18n;

/** Values of an institution's fields in words, where was and will be stand side by side: {@code #{fieldWords.of(field, value)}}. */
@Named
@RequestScoped
public class FieldWords {
  @Inject
  Choices choices;

  @Inject
  I18n i18n;

  public String of(ProfileField field, Object value) {
    if (value == null) {
      return "—";
    }
    return switch (field) {
      case CATEGORY -> choices.category(value.toString());
      case OWNERSHIP -> choices.ownership(value.toString());
      case TERRITORY -> choices.territory(value.toString());
      default -> i18n.word(value);
    };
  }
}
