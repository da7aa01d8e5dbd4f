package kg.childcare.registry.journey;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What somebody who means no good, or a broken program, sends. */
final class Hostile {
  private static final int MEGABYTE = 1 << 20;

  /** Values of one input, as JSON; each is tried in any place, whatever belongs there. */
  private static final List<String> VALUES = List.of(
      "null", "[]", "{}", "[[1]]", "{\"a\":{\"b\":[1]}}", "true", "\"7\"", "\"\"", "\" \"", "-1", "0", "1.5", "99999999999999999999", "9223372036854775807", "1e400", "-2147483649",
      "\"\\u0000\"", "\"a\\u0000b\"", "\"\\u202eevil\\u202c\"", "\"\\ud83d\"", "\"\\u0007\\u001b[31m\"", "\"<script>alert(1)</script>\"", "\"' or '1'='1\"", "\"${7*7}#{7*7}\"",
      "\"2026-02-30\"", "\"+999999999-12-31\"", "\"-999999999-01-01\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"2026-13\"", "\"+1000000000-12-31T23:59:59.999999999Z\"", "\"not-a-uuid\"", "\"../../etc/passwd\"");

  /** Values of a query or of a part of an address, encoded. */
  private static final List<String> WORDS = List.of(
      "", "%20", "-1", "0", "201", "2147483647", "99999999999999999999", "1.5", "abc", "%27", "%22%3E%3Cscript%3E", "%E2%80%AEevil", "%0A", "%0D%0AX-Evil:%201", "%25", "%C3%28", "a%00b",
      "2026-02-30", "%2B999999999-12-31", "-999999999-01-01", "9999-12-31", "null", "%7B%7D", "..", "..%5C..", "x".repeat(3000));

  /** Those of them that no address may hold. */
  static final List<String> UNDECODABLE = List.of("a%00b", "%C3%28", "..%5C..");

  private Hostile() {}

  /** Whole bodies that are no request of any kind, with the type that they claim to be. */
  static Map<byte[], String> bodies() {
    var bodies = new LinkedHashMap<byte[], String>();
    for (var json : List.of("", "null", "[]", "[null]", "[{}]", "{}", "\"text\"", "42", "true", "{", "{\"a\":", "}{", "{'a':1}", "{\"a\":1,}", "NaN", "<x/>", "\u0000", "{\"a\":1}{\"b\":2}")) {
      bodies.put(json.getBytes(StandardCharsets.UTF_8), "application/json");
    }
    bodies.put("[".repeat(20_000).getBytes(StandardCharsets.UTF_8), "application/json");
    bodies.put(("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)).getBytes(StandardCharsets.UTF_8), "application/json");
    bodies.put(new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, (byte) 0xFE}, "application/json");
    bodies.put("{}".getBytes(StandardCharsets.UTF_16), "application/json");
    bodies.put("{}".getBytes(StandardCharsets.UTF_8), "application/json;charset=nonsense");
    bodies.put("a=b".getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    bodies.put("<a/>".getBytes(StandardCharsets.UTF_8), "application/xml");
    bodies.put("x".getBytes(StandardCharsets.UTF_8), "multipart/form-data");
    bodies.put("--b\r\nnonsense".getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=b");
    bodies.put("{}".getBytes(StandardCharsets.UTF_8), "text/plain");
    bodies.put("{}".getBytes(StandardCharsets.UTF_8), "no type at all");
    return bodies;
  }

  /** So many bodies of the right shape but for one place, which the chance chooses. */
  static List<String> spoilt(JsonElement right, Random chance, int many) {
    var bodies = new ArrayList<String>();
    for (int i = 0; i < many; i++) {
      var body = right.deepCopy();
      var places = new ArrayList<Place>();
      collect(body, places);
      if (places.isEmpty()) {
        return bodies;
      }
      var value = i == 0 ? new JsonPrimitive("x".repeat(MEGABYTE)) : JsonParser.parseString(VALUES.get(chance.nextInt(VALUES.size())));
      places.get(chance.nextInt(places.size())).put(value);
      bodies.add(new GsonBuilder().serializeNulls().create().toJson(body));
    }
    return bodies;
  }

  static List<String> words(Random chance, int many) {
    var words = new ArrayList<>(WORDS);
    Collections.shuffle(words, chance);
    return words.subList(0, Math.min(many, words.size()));
  }

  /** A member of an object, or an element of an array. */
  private record Place(JsonElement in, String name, int index) {
    void put(JsonElement value) {
      if (in instanceof JsonObject object) {
        object.add(name, value);
      } else {
        ((JsonArray) in).set(index, value);
      }
    }
  }

  private static void collect(JsonElement body, List<Place> places) {
    if (body instanceof JsonObject object) {
      object.entrySet().forEach(one -> {
        places.add(new Place(object, one.getKey(), 0));
        collect(one.getValue(), places);
      });
    } else if (body instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, null, i));
        collect(array.get(i), places);
      }
    }
  }
}
