package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
  private static final Pattern POINTER = Pattern.compile("#/components/schemas/(\\w+)");

  @Test
  void describes_every_record_that_it_points_to() throws IOException {
    var document = document();
    var pointedTo = POINTER.matcher(document).results().map(found -> '"' + found.group(1) + '"').collect(Collectors.toSet());
    assertThat(pointedTo).contains("\"InspectionDetail\"", "\"PlanOrder\"").allMatch(document::contains);
  }

  @Test
  void names_the_collections_that_callers_are_promised() throws IOException {
    assertThat(document()).contains("/institutions/{number}\"", "/transfers\"", "/plans\"", "/public/institutions\"");
  }

  @Test
  void says_that_what_is_sent_is_json() throws IOException {
    assertThat(document()).containsPattern("\\{\\s*\"application/json\" : \\{\\s*\"schema\" : \\{\\s*\"\\$ref\" : \"#/components/schemas/PlanOrder\"");
  }

  private static String document() throws IOException {
    try (var in = OpenApiDocumentTest.class.getResourceAsStream("/openapi/openapi.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
