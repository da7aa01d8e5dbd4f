package kg.childcare.registry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kg.childcare.registry.document.service.Attachments;
import kg.childcare.registry.document.service.DocumentArchive;
import kg.childcare.registry.document.service.PdfReport;
import kg.childcare.registry.document.service.PublicChecks;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.RuleViolation;
import org.junit.jupiter.api.Test;

@RegistryTest
public class DocumentArchiveIT {
  private static final PdfReport<String> REPORT =
      PdfReport.of("DocumentKind.OTHER", (subject, pdf, style, texts) -> pdf.add(style.body(subject)));

  @Inject
  DocumentArchive archive;

  @Inject
  Attachments attachments;

  @Inject
  PublicChecks checks;

  @Resource
  UserTransaction transaction;

  @Test
  void a_filed_document_can_be_checked_by_its_code_and_a_newer_edition_replaces_it() throws Exception {
    var first = inTransaction(() -> archive.file(REPORT, "Өкмөт", facts(1)));
    var second = inTransaction(() -> archive.file(REPORT, "Өкмөт, оңдолду", facts(1)));

    var older = checks.check(first.checkCode().grouped().toLowerCase(), "test-1").orElseThrow();
    var newer = checks.check(second.checkCode().text(), "test-1").orElseThrow();

    assertThat(older.superseded()).isTrue();
    assertThat(newer.superseded()).isFalse();
    assertThat(newer.intact()).isTrue();
    assertThat(newer.institution().ky()).isEqualTo("Нур");
    assertThat(archive.content(second.id())).startsWith("%PDF".getBytes());
    assertThat(archive.about(DocumentKind.OTHER, 1)).hasSize(2);
  }

  @Test
  void an_unknown_code_and_no_code_look_the_same() {
    assertThat(checks.check(CheckCode.random().text(), "test-2")).isEmpty();
    assertThat(checks.check("' or 1=1 --", "test-2")).isEmpty();
    assertThat(checks.check(null, "test-2")).isEmpty();
  }

  @Test
  void a_file_of_a_wrong_kind_is_refused_and_a_right_one_kept_under_a_clean_name() throws Exception {
    assertThatThrownBy(() -> inTransaction(() -> attachments.store("x.pdf", "MZ\u0000".getBytes())))
        .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule()).isEqualTo("document.rule.type"));

    var kept = inTransaction(() -> attachments.store("../чечим.pdf", "%PDF-1.7\n%%EOF".getBytes()));

    assertThat(attachments.get(kept.id()).name()).isEqualTo("чечим.pdf");
    assertThat(attachments.get(kept.id()).content()).startsWith("%PDF".getBytes());
  }

  private <T> T inTransaction(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      var result = work.call();
      transaction.commit();
      return result;
    } catch (Exception refused) {
      transaction.rollback();
      throw refused;
    }
  }

  private static DocumentFacts facts(long subject) {
    return new DocumentFacts(DocumentKind.OTHER, subject, Language.KY, "1", LocalDate.of(2026, 3, 2), "1234-5678", Multilingual.of("Нур", "Нур", "Nur"));
  }
}
