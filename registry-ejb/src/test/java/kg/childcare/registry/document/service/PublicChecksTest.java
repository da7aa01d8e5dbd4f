package kg.childcare.registry.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.FiledDocument;
import kg.childcare.registry.document.WrittenPdf;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever tries codes learns nothing from how long the answer takes: the same work is done for each. */
class PublicChecksTest {
  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");

  private final CheckCode code = CheckCode.random();
  private final List<String> work = new ArrayList<>();
  private final FiledDocument document = new FiledDocument(new DocumentFacts(DocumentKind.values()[0], 1, Language.KY, "1", LocalDate.of(2026, 3, 2), "1000-0001", null), 1, code,
      new WrittenPdf(new byte[100], "digest"), "clerk", NOW);
  private final PublicChecks checks = new PublicChecks();

  PublicChecksTest() {
    checks.clock = Clock.fixed(NOW, Texts.ZONE);
    checks.limiter = new CheckLimiter();
    checks.em = proxy(EntityManager.class, (proxy, method, arguments) -> {
      work.add(method.getName() + " " + arguments[0]);
      return method.getName().equals("find") ? document : query((String) arguments[0], null);
    });
    checks.standings = proxy(Instance.class, (proxy, method, arguments) -> {
      work.add("standing");
      return Stream.empty();
    });
  }

  @Test
  void a_hit_and_a_miss_take_the_same_work() {
    assertThat(checks.check(code.grouped(), "10.0.0.1")).hasValueSatisfying(told -> assertThat(told.intact()).isTrue());
    var hit = List.copyOf(work);
    work.clear();
    assertThat(checks.check(CheckCode.random().grouped(), "10.0.0.1")).isEmpty();
    assertThat(work).isEqualTo(hit).contains("find " + FiledDocument.class, "standing");
    work.clear();

    assertThat(checks.check("no code at all", "10.0.0.1")).as("nor does a malformed one tell").isEmpty();
    assertThat(work).isEqualTo(hit);
  }

  private TypedQuery<?> query(String text, Object asked) {
    return proxy(TypedQuery.class, (proxy, method, arguments) -> switch (method.getName()) {
      case "setParameter" -> query(text, arguments[1]);
      case "setMaxResults" -> proxy;
      case "getResultStream" -> text.contains("<>") || code.text().equals(asked) ? Stream.of(7L) : Stream.empty();
      default -> throw new UnsupportedOperationException(method.getName());
    });
  }

  @SuppressWarnings("unchecked")
  private static <T> T proxy(Class<?> type, InvocationHandler handler) {
    return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }
}
