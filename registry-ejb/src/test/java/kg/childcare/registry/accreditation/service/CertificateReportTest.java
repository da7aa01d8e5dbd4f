package kg.childcare.registry.accreditation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.childcare.registry.accreditation.Tally;
import kg.childcare.registry.accreditation.Verdict;
import kg.childcare.registry.accreditation.Vote;
import kg.childcare.registry.document.service.Paper;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificateReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_refusal_says_whether_the_votes_were_for_the_institution_or_for_refusing_it(Language language) {
    var texts = Texts.in(language);
    var asked = texts.get("accreditation.motion") + " ";

    assertThat(refused(Verdict.REFUSED, Vote.FOR, language)).contains(asked + texts.word(Verdict.REFUSED));
    assertThat(refused(Verdict.ACCREDITED, Vote.AGAINST, language)).contains(asked + texts.word(Verdict.ACCREDITED));
  }

  private static String refused(Verdict motion, Vote vote, Language language) {
    var name = Multilingual.of("Нур", "Нур", "Nur");
    var decision = new DecisionView(1, 1, "A-1", 1, DAY, Verdict.REFUSED, motion, Verdict.REFUSED, Tally.of(List.of(vote, vote, vote)), name, "516", "CH_HOME", "41706000000000", "Street", 10, null, DAY, null,
        null, null, null, "Chair", null, null, List.of(), List.of());
    return Paper.words(CertificateReport.REFUSED, new CertificateReport.Certificate(decision, "1234-5674", name, name, name), language);
  }
}
