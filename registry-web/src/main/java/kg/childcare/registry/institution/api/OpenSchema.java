package kg.childcare.registry.institution.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.service.OpenKind;
import kg.childcare.registry.shared.web.LanguageChoice;

/** What the fields of the open data mean: read off the very records that are sent, so that none can be left out. */
@Named
@RequestScoped
public class OpenSchema {
  static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String TEXT = "institution.open";

  @Inject
  LanguageChoice language;

  @Inject
  @Any
  Instance<OpenKind> others;

  /** A kind of record that another slice publishes, with its fields. */
  public record Kind(String name, String title, String json, String csv, String address, List<Field> fields) {}

  /** One field: its name, its kind of value, its meaning in the reader's language. */
  public record Field(String name, String type, String meaning) {}

  public List<Field> getInstitution() {
    return fields(OpenInstitution.class, TEXT);
  }

  public List<Field> getChange() {
    return fields(OpenChanges.Item.class, TEXT);
  }

  public List<Field> getPoint() {
    return fields(MapPoint.class, TEXT);
  }

  public List<Kind> getOthers() {
    return others.stream().sorted(Comparator.comparing(OpenKind::name)).map(this::kind).toList();
  }

  private Kind kind(OpenKind one) {
    var texts = language.texts();
    return new Kind(one.name(), texts.get(one.texts()), texts.get(one.texts() + ".json"), texts.get(one.texts() + ".csv"), one.address(), fields(one.fields(), one.texts()));
  }

  private List<Field> fields(Class<? extends Record> type, String texts) {
    return Arrays.stream(type.getRecordComponents()).map(one -> new Field(one.getName(), type(one), language.texts().get(texts + ".field." + one.getName()))).toList();
  }

  private static String type(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType) {
      return "array";
    }
    if (component.getType() == double.class) {
      return "number";
    }
    return component.getType() == Integer.class || component.getType() == int.class || component.getType() == long.class ? "integer" : "string";
  }

  /** The same as a JSON Schema. */
  Map<String, Object> json() {
    var kinds = new LinkedHashMap<String, Object>(Map.of("institution", object(getInstitution()), "change", object(getChange()), "point", object(getPoint())));
    getOthers().forEach(other -> kinds.put(other.name(), object(other.fields())));
    return Map.of("$schema", DIALECT, "$defs", kinds);
  }

  private static Map<String, Object> object(List<Field> fields) {
    var properties = new LinkedHashMap<String, Object>();
    fields.forEach(field -> properties.put(field.name(), field.type().equals("array")
        ? Map.of("type", "array", "items", Map.of("type", "string"), "description", field.meaning())
        : Map.of("type", List.of(field.type(), "null"), "description", field.meaning())));
    return Map.of("type", "object", "properties", properties);
  }
}
