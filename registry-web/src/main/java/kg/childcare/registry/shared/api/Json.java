package kg.childcare.registry.shared.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import kg.childcare.registry.shared.Days;
import kg.childcare.registry.shared.Multilingual;

/** How values of the model look in JSON, the same in every resource. */
@Provider
public class Json implements ContextResolver<Jsonb> {
  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new Names(), new Months(), new Dates(), new Moments()));

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
