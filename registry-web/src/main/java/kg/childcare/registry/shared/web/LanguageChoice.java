package kg.childcare.registry.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;

/** The language of this request: what the address asks for, else what was chosen before, else what the browser prefers, else Kyrgyz. */
@Named("language")
@RequestScoped
public class LanguageChoice {
  public static final String COOKIE = "lang";

  @Inject
  HttpServletRequest request;

  private Language chosen;

  @PostConstruct
  void choose() {
    chosen = asked().or(this::remembered).or(this::preferred).orElse(Language.KY);
  }

  private Optional<Language> asked() {
    return Optional.ofNullable(request.getParameter(COOKIE)).flatMap(LanguageChoice::known);
  }

  private Optional<Language> remembered() {
    var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies).filter(cookie -> COOKIE.equals(cookie.getName())).findFirst().flatMap(cookie -> known(cookie.getValue()));
  }

  private Optional<Language> preferred() {
    var header = request.getHeader("Accept-Language");
    if (header == null || header.length() > 200) {
      return Optional.empty();
    }
    return Arrays.stream(header.split(",")).map(String::strip).flatMap(tag -> known(tag).stream()).findFirst();
  }

  private static Optional<Language> known(String tag) {
    return Arrays.stream(Language.values()).filter(language -> tag.toLowerCase(Locale.ROOT).startsWith(language.tag())).findFirst();
  }

  /** Query of the same page in another language. */
  public String linkTo(Language other) {
    var query = request.getQueryString() == null ? "" : request.getQueryString().replaceAll("(^|&)lang=[^&]*", "");
    return (query.isEmpty() ? "" : query + "&") + COOKIE + "=" + other.tag();
  }

  public Language chosen() {
    return chosen;
  }

  public Texts texts() {
    return Texts.in(chosen);
  }

  public Locale getLocale() {
    return chosen.locale();
  }

  public String getTag() {
    return chosen.tag();
  }

  public List<Language> getAll() {
    return List.of(Language.values());
  }
}
