package kg.childcare.registry.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the registry says of its own REST interface: the operations, what each may be asked, and what a body looks like. */
record ApiDocument(JsonObject document) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
  private static final int DEEPEST = 4;

  /** One operation. */
  record Operation(String method, String path, JsonObject described) {
    boolean reads() {
      return method.equals("GET");
    }

    boolean isPublic() {
      return path.contains("/public/");
    }

    List<String> queries() {
      return parameters().filter(one -> one.get("in").getAsString().equals("query")).map(one -> one.get("name").getAsString()).toList();
    }

    boolean namesIfMatch() {
      return parameters().anyMatch(one -> one.get("name").getAsString().equals("If-Match"));
    }

    private Stream<JsonObject> parameters() {
      return described.has("parameters") ? StreamSupport.stream(described.getAsJsonArray("parameters").spliterator(), false).map(JsonElement::getAsJsonObject) : Stream.empty();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static ApiDocument read() throws Exception {
    return new ApiDocument(Program.json(Program.of("analyst").get("openapi")));
  }

  List<Operation> operations() {
    var all = new ArrayList<Operation>();
    document.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue().getAsJsonObject().entrySet().stream()
        .filter(one -> METHODS.contains(one.getKey()))
        .forEach(one -> all.add(new Operation(one.getKey().toUpperCase(Locale.ROOT), path.getKey(), one.getValue().getAsJsonObject()))));
    return all;
  }

  /** A body of the right shape, or null for an operation that takes none. */
  JsonElement body(Operation operation) {
    var content = operation.described().has("requestBody") ? operation.described().getAsJsonObject("requestBody").getAsJsonObject("content") : null;
    return content == null || !content.has("application/json") ? null : sample(content.getAsJsonObject("application/json").getAsJsonObject("schema"), 0);
  }

  private JsonElement sample(JsonObject schema, int depth) {
    if (schema == null || depth > DEEPEST) {
      return JsonNull.INSTANCE;
    }
    if (schema.has("$ref")) {
      return sample(document.getAsJsonObject("components").getAsJsonObject("schemas").getAsJsonObject(schema.get("$ref").getAsString().replaceAll(".*/", "")), depth);
    }
    if (schema.has("enum")) {
      return schema.getAsJsonArray("enum").get(0);
    }
    var type = type(schema);
    return switch (type) {
      case "object" -> object(schema, depth);
      case "array" -> {
        var array = new JsonArray();
        array.add(sample(schema.getAsJsonObject("items"), depth + 1));
        yield array;
      }
      case "integer", "number" -> schema.has("minimum") ? schema.get("minimum") : new JsonPrimitive(1);
      case "boolean" -> new JsonPrimitive(true);
      default -> new JsonPrimitive(word(schema.has("format") ? schema.get("format").getAsString() : ""));
    };
  }

  private JsonObject object(JsonObject schema, int depth) {
    var object = new JsonObject();
    if (schema.has("properties")) {
      schema.getAsJsonObject("properties").entrySet().forEach(one -> object.add(one.getKey(), sample(one.getValue().getAsJsonObject(), depth + 1)));
    }
    return object;
  }

  private static String type(JsonObject schema) {
    var type = schema.get("type");
    if (type == null) {
      return schema.has("properties") ? "object" : "string";
    }
    return type.isJsonArray() ? type.getAsJsonArray().get(0).getAsString() : type.getAsString();
  }

  private static String word(String format) {
    return switch (format) {
      case "date" -> "2026-03-02";
      case "date-time" -> "2026-03-02T10:00:00Z";
      case "uuid" -> "00000000-0000-4000-8000-000000000001";
      default -> "x";
    };
  }
}
