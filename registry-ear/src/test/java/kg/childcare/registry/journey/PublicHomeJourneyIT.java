package kg.childcare.registry.journey;

import static org.assertj.core.api.Assertions.assertThat;

import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Journey
class PublicHomeJourneyIT {
  @ParameterizedTest
  @EnumSource(Language.class)
  void anyone_reads_the_public_home_in_their_language(Language language, Visitor visitor) {
    visitor.open("/");
    visitor.speak(language);

    assertThat(visitor.page().title()).isEqualTo(Texts.in(language).get("shared.product"));
    visitor.expectNoBarriers();
    visitor.picture(language.tag());
  }

  @Test
  void pages_and_scripts_go_out_compressed_and_an_own_script_names_its_content(Visitor visitor) {
    var page = visitor.open("/register");
    assertThat(page.headerValue("content-encoding")).isEqualTo("gzip");
    assertThat(visitor.page().locator("script[src*='registry.js']").getAttribute("src")).matches(".*[?&]v=[0-9a-f]{1,8}");
  }
}
