package kg.childcare.registry.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.statistics.service.IndicatorRow;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorUnitsTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void every_unit_of_the_shipped_indicators_is_said_in_each_language(Language language) throws IOException {
    assertThat(units()).hasSizeGreaterThan(5).allMatch(unit -> Texts.in(language).has(IndicatorRow.unitKey(unit)));
  }

  private static Set<String> units() throws IOException {
    try (var in = new InputStreamReader(IndicatorUnitsTest.class.getResourceAsStream("/reference/indicators.csv"), StandardCharsets.UTF_8);
        var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
      return rows.stream().map(row -> row.get("unit")).collect(Collectors.toSet());
    }
  }
}
