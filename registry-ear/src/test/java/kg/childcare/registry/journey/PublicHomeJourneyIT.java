package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import kg.childcare.registry.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class PublicHomeJourneyIT {
  @ParameterizedTest
  @EnumSource(Language.class)
  void anyone_reads_the_public_home_in_their_language(Language language, Visitor visitor) {
    visitor.open("/");
    visitor.speak(language);

    assertThat(visitor.page().title()).isNotBlank();
    visitor.expectNoBarriers();
    visitor.picture(language.tag());
  }
}
