package kg.childcare.registry.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Чечим №5.pdf|Чечим _5.pdf",
      "../../etc/passwd|passwd.pdf",
      "C:\\temp\\бала үйү.PDF|бала үйү.pdf",
      "<script>alert(1)</script>.pdf|script_.pdf",
      "photo.pdf.exe|photo.pdf.pdf",
      "....|file.pdf",
      "''|file.pdf"})
  void a_name_loses_its_folders_its_signs_and_its_claim(String given, String clean) {
    assertThat(FileName.clean(given, MediaKind.PDF).text()).isEqualTo(clean);
  }
}
