package kg.childcare.registry.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class ReceiptTest {
  private final SecureRandom random = new SecureRandom();

  @Test
  void a_receipt_has_a_hundred_bits() {
    var code = Receipt.fresh(random).code();

    assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{20}"); // 32 letters, 5 bits each
    assertThat(Receipt.fresh(random).code()).isNotEqualTo(code);
  }

  @Test
  void how_it_was_typed_does_not_matter() {
    var receipt = new Receipt("0A1B-2C3D-4E5F-6G7H-8J9K");

    assertThat(new Receipt(" oaIb 2c3d 4e5f 6g7h 8j9k ")).isEqualTo(receipt);
    assertThat(new Receipt(receipt.spoken()).digest()).isEqualTo(receipt.digest());
  }

  @Test
  void one_letter_too_few_or_too_many_is_not_a_receipt() {
    assertThat(new Receipt("0A1B-2C3D-4E5F-6G7H-8J9").complete()).isFalse();
    assertThat(new Receipt("0A1B-2C3D-4E5F-6G7H-8J9K-0").complete()).isFalse();
    assertThat(new Receipt(null).complete()).isFalse();
  }

  @Test
  void neither_the_digest_nor_a_log_line_shows_it() {
    var receipt = Receipt.fresh(random);

    assertThat(receipt.digest()).hasSize(64).doesNotContainIgnoringCase(receipt.code());
    assertThat(receipt).asString().doesNotContain(receipt.code());
  }
}
