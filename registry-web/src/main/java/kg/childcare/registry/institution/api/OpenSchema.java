package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.shared.web.LanguageChoice;

/** What the fields of the open data mean: read off the very records that are sent, so that none can be left out. */
@Named
@RequestScoped
public class OpenSchema {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String TEXT = "institution.open.field.";

  @Inject
  LanguageChoice language;

  /** One field: its name, its kind of value, its meaning in the reader's language. */
  public record Field(String name, String type, String meaning) {}

  public List<Field> getInstitution() {
    return fields(OpenInstitution.class);
  }

  public List<Field> getChange() {
    return fields(OpenChanges.Item.class);
  }

  public List<Field> getPoint() {
    return fields(MapPoint.class);
  }

  private List<Field> fields(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents()).map(one -> new Field(one.getName(), type(one), language.texts().get(TEXT + one.getName()))).toList();
  }

  private static String type(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType) {
      return "array";
    }
    if (component.getType() == double.class) {
      return "number";
    }
    return component.getType() == Integer.class || component.getType() == long.class ? "integer" : "string";
  }

  /** The same as a JSON Schema. */
  Map<String, Object> json() {
    return Map.of("$schema", DIALECT, "$defs", Map.of("institution", object(getInstitution()), "change", object(getChange()), "point", object(getPoint())));
  }

  private static Map<String, Object> object(List<Field> fields) {
    var properties = new LinkedHashMap<String, Object>();
    fields.forEach(field -> properties.put(field.name(), field.type().equals("array")
        ? Map.of("type", "array", "items", Map.of("type", "string"), "description", field.meaning())
        : Map.of("type", List.of(field.type(), "null"), "description", field.meaning())));
    return Map.of("type", "object", "properties", properties);
  }
}
