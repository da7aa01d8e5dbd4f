package kg.childcare.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text exists in three languages, and nothing is said that is no text. */
class TextsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY_IN_PAGE = Pattern.compile("i18n\\['([A-Za-z0-9_.-]+)'\\]");
  private static final Pattern RULE_IN_CODE = Pattern.compile("\"((?:" + String.join("|", Texts.SLICES) + ")\\.rule\\.[A-Za-z0-9.]+)\"");
  private static final Pattern SAID_IN_CODE = Pattern.compile("(?:Todo\\.\\w+|\\.done|exts\\(?\\)?\\.get|\\.text)\\(\"((?:" + String.join("|", Texts.SLICES) + ")\\.[A-Za-z0-9.]*[A-Za-z0-9])\"");
  private static final Pattern USED = Pattern.compile("primefaces\\.(calendar|data|datatable|FileValidator)\\.");
  private static final Pattern COMMENT_OR_SCRIPT = Pattern.compile("<!--.*?-->|<script.*?</script>|<!DOCTYPE[^>]*>|<\\?xml[^>]*>", Pattern.DOTALL);
  private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:'[^']*'|[^}'])*\\}");
  private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_keys(Language language) {
    for (var slice : Texts.SLICES) {
      assertThat(keys(slice, language)).as(slice + " in " + language).containsExactlyInAnyOrderElementsOf(keys(slice, Language.EN));
    }
  }

  /** A component whose text is missing here speaks English. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void components_have_all_their_words(Language language) throws IOException {
    var theirs = new Properties();
    try (var file = TextsTest.class.getResourceAsStream("/org/primefaces/Messages.properties")) {
      theirs.load(file);
    }
    assertThat(keys("faces", language)).containsExactlyInAnyOrderElementsOf(keys("faces", Language.EN))
        .containsAll(theirs.stringPropertyNames().stream().filter(key -> USED.matcher(key).lookingAt()).toList());
  }

  /** Of two words for one thing the glossary keeps one; the other is not used in any text. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void one_thing_has_one_word(Language language) {
    var lost = switch (language) {
      case KY -> "маек|монитор(?!инг)|Иштетүүчү";
      case RU -> "наблюдател|интервью|кто ведёт|(?<!еже)месячн\\p{L}+ отчёт";
      case EN -> "observer";
    };
    var pattern = Pattern.compile(lost, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var found = new TreeSet<String>();
    Texts.SLICES.forEach(slice -> texts(slice, language).forEach((key, text) -> {
      if (pattern.matcher((String) text).find()) {
        found.add(key + " = " + text);
      }
    }));
    assertThat(found).isEmpty();
  }

  @Test
  void every_key_that_a_page_names_exists() {
    assertThat(named(PAGES, ".xhtml", KEY_IN_PAGE)).isSubsetOf(all());
  }

  @Test
  void every_rule_has_its_words() {
    assertThat(inCode(RULE_IN_CODE)).isNotEmpty().isSubsetOf(all());
  }

  @Test
  void what_waits_and_what_was_done_has_its_words() {
    assertThat(inCode(SAID_IN_CODE)).isNotEmpty().isSubsetOf(all());
  }

  private static Set<String> inCode(Pattern pattern) {
    var keys = new TreeSet<String>();
    for (var module : Set.of("registry-model", "registry-ejb", "registry-web")) {
      keys.addAll(named(Path.of("..", module, "src/main/java"), ".java", pattern));
    }
    return keys;
  }

  @Test
  void no_page_holds_literal_text() {
    var found = new TreeSet<String>();
    for (var page : files(PAGES, ".xhtml")) {
      var text = COMMENT_OR_SCRIPT.matcher(read(page)).replaceAll(" ");
      var rest = TAG.matcher(EXPRESSION.matcher(text).replaceAll(" ")).replaceAll(" ");
      WORD.matcher(rest.replaceAll("&[a-z]+;|SHA-256", " ")).results().forEach(word -> found.add(PAGES.relativize(page) + ": " + word.group()));
    }
    assertThat(found).isEmpty();
  }

  private static Set<String> all() {
    var all = new HashSet<String>();
    Texts.SLICES.forEach(slice -> all.addAll(keys(slice, Language.EN)));
    return all;
  }

  private static Set<String> keys(String slice, Language language) {
    return texts(slice, language).stringPropertyNames();
  }

  private static Properties texts(String slice, Language language) {
    var texts = new Properties();
    try (var file = Texts.class.getResourceAsStream("/messages/" + slice + "_" + language.tag() + ".properties")) {
      if (file != null) {
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Set<String> named(Path folder, String ending, Pattern pattern) {
    var names = new TreeSet<String>();
    files(folder, ending).forEach(file -> pattern.matcher(read(file)).results().forEach(hit -> names.add(hit.group(1))));
    return names;
  }

  private static Iterable<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
