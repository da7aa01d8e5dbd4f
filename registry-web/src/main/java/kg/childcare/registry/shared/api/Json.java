package kg.childcare.registry.shared.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import kg.childcare.registry.shared.Multilingual;

/** How values of the model look in JSON, the same in every resource. */
@Provider
public class Json implements ContextResolver<Jsonb> {
  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withAdapters(new Names()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
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
