package kg.childcare.registry.shared.api;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.Multilingual;

/** How values of the model look in JSON, the same in every resource. */
@Provider
public class Json implements ContextResolver<Jsonb> {
  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new Names(), new Months(), new Dates(), new Moments()).withDeserializers(new Counts(), new Ids()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Writes and reads a month as {@code yyyy-MM}. */
  public static class Months implements JsonbAdapter<YearMonth, String> {
    @Override
    public String adaptToJson(YearMonth month) {
      return month.toString();
    }

    @Override
    public YearMonth adaptFromJson(String month) {
      return Days.month(month);
    }
  }

  /** Writes and reads a day as {@code yyyy-MM-dd}. */
  public static class Dates implements JsonbAdapter<LocalDate, String> {
    @Override
    public String adaptToJson(LocalDate day) {
      return day.toString();
    }

    @Override
    public LocalDate adaptFromJson(String day) {
      return Days.day(day);
    }
  }

  /** Writes and reads a moment as {@code yyyy-MM-ddTHH:mm:ssZ}. */
  public static class Moments implements JsonbAdapter<Instant, String> {
    @Override
    public String adaptToJson(Instant moment) {
      return moment.toString();
    }

    @Override
    public Instant adaptFromJson(String moment) {
      return Days.moment(moment);
    }
  }

  /** Reads a whole number as it is written: a fraction, or one that is too large, is none, and is not cut to another number. */
  public static class Counts implements JsonbDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return read(parser, BigDecimal::intValueExact);
    }
  }

  /** The same for the number under which something is kept. */
  public static class Ids implements JsonbDeserializer<Long> {
    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return read(parser, BigDecimal::longValueExact);
    }
  }

  private static <N> N read(JsonParser parser, Function<BigDecimal, N> exact) {
    var value = parser.getValue();
    try {
      return value == JsonValue.NULL ? null : exact.apply(new BigDecimal(value instanceof JsonString text ? text.getString().strip() : value.toString()));
    } catch (ArithmeticException | NumberFormatException none) {
      throw new JsonbException(value + " is no whole number that can be kept", none);
    }
  }

  /** A name by language; a language without a name is left out. */
  public record Named(String ky, String ru, String en) {}

  /** Writes and reads a name as {@code {"ky":…,"ru":…,"en":…}}. */
  public static class Names implements JsonbAdapter<Multilingual, Named> {
    @Override
    public Named adaptToJson(Multilingual name) {
      return new Named(name.ky(), name.ru(), name.en());
    }

    @Override
    public Multilingual adaptFromJson(Named named) {
      return Multilingual.of(named.ky(), named.ru(), named.en());
    }
  }
}
