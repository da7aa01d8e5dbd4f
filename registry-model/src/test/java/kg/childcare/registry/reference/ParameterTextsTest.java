package kg.childcare.registry.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParameterTextsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void every_shipped_parameter_has_a_name_in_each_language(Language language) throws IOException {
    assertThat(keys()).hasSizeGreaterThan(70).allMatch(key -> Texts.in(language).has("reference.parameter." + key));
  }

  private static List<String> keys() throws IOException {
    try (var in = ParameterTextsTest.class.getResourceAsStream("/reference/parameters.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    }
  }
}
