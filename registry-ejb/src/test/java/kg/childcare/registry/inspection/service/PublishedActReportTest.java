package kg.childcare.registry.inspection.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.service.Paper;
import kg.childcare.registry.inspection.ActionStatus;
import kg.childcare.registry.inspection.FindingOrigin;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.service.PublicInstitution;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.ChecklistScore;
import kg.childcare.registry.standards.Rating;
import kg.childcare.registry.standards.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedActReportTest {
  private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_says_the_same_in_every_language_without_a_missing_text(Language language) {
    var words = words(language, null);

    assertThat(words).doesNotContain("?").contains("02.03.2026").contains("S01.01").contains("71 %").contains("01.04.2026").contains("20.03.2026");
  }

  @Test
  void it_speaks_Kyrgyz_Russian_and_English() {
    assertThat(words(Language.KY, null)).contains("Текшерүү актысы, жарыялануучу версиясы", "Өрт коопсуздугу", "Балдар үйү", "Мекеме комментарий берген; анын тексти жарыяланбайт");
    assertThat(words(Language.RU, null)).contains("Акт проверки, публикуемая версия", "Пожарная безопасность", "Учреждение дало комментарий; его текст не публикуется");
    assertThat(words(Language.EN, null)).contains("Act of inspection, published version", "Fire safety", "The institution commented; its words are not published");
  }

  @Test
  void only_released_words_are_printed() {
    assertThat(words(Language.KY, null)).doesNotContain("Эшик");
    assertThat(words(Language.KY, "Эшик жабык болчу")).contains("Эшик жабык болчу");
  }

  private static String words(Language language, String released) {
    var home = new PublicInstitution(1, "1234-5678", Multilingual.of("Балдар үйү", "Детский дом", "Children’s home"), "CH_HOME", "STATE", "41711000000000", InstitutionStatus.ACTIVE, 40, VISIT);
    var result = new ChecklistResult(new ChecklistScore(Map.of("S01", 71), 71, 71, 0, 1, 0), Map.of("S01", Multilingual.of("Өрт коопсуздугу", "Пожарная безопасность", "Fire safety")), "draft-1", true);
    var finding = new PublishedFinding(1, FindingOrigin.CHECKLIST, "S01.01", Multilingual.of("Эвакуация жолдору ачык", "Пути эвакуации свободны", "Ways out are free"), Rating.NOT_MET, Severity.MAJOR, true,
        LocalDate.of(2026, 4, 1), ActionStatus.VERIFIED, LocalDate.of(2026, 3, 20), 0, released);
    var act = new PublishedAct("2026-7", 2, Instant.parse("2026-03-25T05:00:00Z"), home, VISIT, VISIT, false, 2, false, 22L, true, true, null, result, List.of(finding), List.of());
    return Paper.words(PublishedActReport.REPORT, act, language);
  }
}
