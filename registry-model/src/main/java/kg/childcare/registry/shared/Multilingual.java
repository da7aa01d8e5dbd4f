package kg.childcare.registry.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in up to three languages; what is missing in one is shown in another rather than not at all. */
@Embeddable
public class Multilingual implements Serializable {
  @Column(name = "name_ky")
  private String ky;

  @Column(name = "name_ru")
  private String ru;

  @Column(name = "name_en")
  private String en;

  protected Multilingual() {} // JPA

  private Multilingual(String ky, String ru, String en) {
    this.ky = blankToNull(ky);
    this.ru = blankToNull(ru);
    this.en = blankToNull(en);
  }

  public static Multilingual of(String ky, String ru, String en) {
    return new Multilingual(ky, ru, en);
  }

  public String in(Language language) {
    return switch (language) {
      case KY -> first(ky, ru, en);
      case RU -> first(ru, ky, en);
      case EN -> first(en, ru, ky);
    };
  }

  public String ky() {
    return ky;
  }

  public String ru() {
    return ru;
  }

  public String en() {
    return en;
  }

  /** The name in every language it has, for searching. */
  public String inAll() {
    return Stream.of(ky, ru, en).filter(Objects::nonNull).collect(Collectors.joining(" "));
  }

  public boolean isEmpty() {
    return ky == null && ru == null && en == null;
  }

  private static String first(String... candidates) {
    for (var candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return "";
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Multilingual that && Objects.equals(ky, that.ky) && Objects.equals(ru, that.ru) && Objects.equals(en, that.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ky, ru, en);
  }

  @Override
  public String toString() {
    return first(ru, ky, en);
  }
}
