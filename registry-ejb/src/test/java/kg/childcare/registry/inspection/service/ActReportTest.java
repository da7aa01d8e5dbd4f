package kg.childcare.registry.inspection.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.service.Paper;
import kg.childcare.registry.inspection.ActSigning;
import kg.childcare.registry.inspection.Arrival;
import kg.childcare.registry.inspection.Inspection;
import kg.childcare.registry.inspection.Team;
import kg.childcare.registry.inspection.VisitedPlace;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActReportTest {
  private static final Instant GATE = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 3);

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_act_about_a_closed_gate_is_printed_in_every_language(Language language) {
    var words = Paper.words(ActReport.REPORT, refused(), language);

    assertThat(words).doesNotContain("?").contains("1234-5678", "02.03.2026 10:00", "03.03.2026", "Күзөтчү");
  }

  private static ActContent refused() {
    var visit = Inspection.begin(new VisitedPlace(7, "CH_HOME", "draft-1", null), new Team(List.of(1L, 2L)), new Arrival(GATE, null, "Күзөтчү", "Директор жок", true), GATE, 15);
    visit.issueAct("2026-1", new ActSigning(Language.KY, null), GATE, severity -> DUE, DUE);
    var home = new InstitutionRef(7, "1234-5678", Multilingual.of("Нур", "Нур", "Nur"), "CH_HOME", "STATE", "41711000000000", "ACTIVE", 40);
    return new ActContent(visit, home, Multilingual.of("Бишкек", "Бишкек", "Bishkek"), List.of("Үлгү А.", "Үлгү Б."), null, null, Map.of(), true);
  }
}
