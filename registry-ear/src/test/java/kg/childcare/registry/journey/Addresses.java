package kg.childcare.registry.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kg.childcare.registry.journey.ApiDocument.Operation;

/** Who may use an operation, and the address of something of the demonstration on which it can be used: the first of the list before its name. */
final class Addresses {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Program> programs = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();
  private final List<Door> doors;

  Addresses() throws IOException {
    doors = Door.all();
  }

  Program program(Operation operation) throws Exception {
    return program(role(operation));
  }

  /** @param user name of a demonstration account, or {@code anonymous} */
  Program program(String user) throws Exception {
    if (!programs.containsKey(user)) {
      programs.put(user, user.equals("anonymous") ? Program.nobody() : Program.of(user));
    }
    return programs.get(user);
  }

  String address(Operation operation) throws Exception {
    return address(operation.path(), operation.isPublic() ? null : program(operation));
  }

  /** @param reader who asks the lists; null when they are not to be asked */
  String address(String template, Program reader) throws Exception {
    var path = template;
    for (var part = PART.matcher(path); part.find(); part = PART.matcher(path)) {
      path = path.substring(0, part.start()) + one(reader, path.substring(0, part.start() - 1), part.group(1)) + path.substring(part.end());
    }
    return path;
  }

  /** The same with every part replaced by one word. */
  static String spoilt(Operation operation, String word) {
    return PART.matcher(operation.path()).replaceAll(word.replace("\\", "\\\\"));
  }

  private String one(Program reader, String list, String name) throws Exception {
    var key = System.identityHashCode(reader) + " " + list + " " + name;
    if (!found.containsKey(key)) {
      var answer = reader == null ? null : reader.send(reader.at(list));
      found.put(key, answer == null || answer.statusCode() != 200 ? otherwise(name) : first(answer.body(), name));
    }
    return found.get(key);
  }

  private static String first(String body, String name) {
    try {
      var list = JsonParser.parseString(body);
      var items = list.isJsonArray() ? list.getAsJsonArray() : list.getAsJsonObject().getAsJsonArray("items");
      return items == null || items.isEmpty() ? otherwise(name) : id(items.get(0).getAsJsonObject(), name);
    } catch (JsonSyntaxException | IllegalStateException other) {
      return otherwise(name);
    }
  }

  private static String id(JsonObject item, String name) {
    JsonElement id = item.has(name) ? item.get(name) : item.has("id") ? item.get("id") : item.get("number");
    return id == null || !id.isJsonPrimitive() ? otherwise(name) : id.getAsString();
  }

  private static String otherwise(String name) {
    return switch (name) {
      case "month" -> "2026-01";
      case "number" -> "0000-0000";
      case "kind" -> "CHANGE";
      case "sheet" -> "hostile-hostile-hostile";
      default -> "999999999";
    };
  }

  private String role(Operation operation) {
    var door = doors.stream().filter(one -> one.method().equals(operation.method()) && one.path().equals(operation.path())).findFirst();
    var role = door.map(one -> one.allowed().get(0)).orElse("REGISTRAR").toLowerCase(Locale.ROOT);
    return role.equals("signed-in") ? "registrar" : role;
  }
}
