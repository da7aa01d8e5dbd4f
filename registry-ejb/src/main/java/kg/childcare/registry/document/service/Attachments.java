package kg.childcare.registry.document.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.Consumer;
import kg.childcare.registry.document.Attachment;
import kg.childcare.registry.document.FileName;
import kg.childcare.registry.document.MediaKind;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Takes in files after looking at what they really are, and gives them back. Rights are checked by the slice that holds the id. */
@Stateless
public class Attachments {
  private static final int MEGABYTE = 1 << 20;

  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  RegistryConfig config;

  @Inject
  VirusCheck viruses;

  @Resource
  SessionContext session;

  /**
   * Stores a file. Refused as {@code document.rule.empty}, {@code document.rule.tooLarge} (413) or {@code document.rule.type}
   * (415), also for a picture that cannot be drawn, {@code document.rule.virus}, or {@code document.rule.unscanned} (503) when the operator's scanner does not answer.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Attachment store(String name, byte[] content) {
    return store(name, content, session.getCallerPrincipal().getName(), viruses::requireClean);
  }

  /** As {@link #store(String, byte[])}, for a file whose sender must not be kept. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Attachment storeAnonymously(String name, byte[] content) {
    return store(name, content, "-", viruses::requireNothingFound);
  }

  private Attachment store(String name, byte[] content, String author, Consumer<byte[]> scanner) {
    var kind = checked(name, content);
    scanner.accept(content);
    var clean = kind.isPicture() ? Pictures.redrawn(content, kind) : content;
    var attachment = new Attachment(FileName.clean(name, kind), kind, clean, author, clock.instant());
    em.persist(attachment);
    return attachment;
  }

  /** The kind of file that this is, or a refusal; changes nothing. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public MediaKind checked(String name, byte[] content) {
    requireOf("file", content != null && content.length > 0, "document.rule.empty");
    requireOf("file", content.length <= limit(), "document.rule.tooLarge", limit() / MEGABYTE);
    var kind = MediaKinds.of(name, content);
    requireOf("file", kind.isPresent(), "document.rule.type");
    return kind.orElseThrow();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Attachment get(long id) {
    var attachment = em.find(Attachment.class, id);
    if (attachment == null) {
      throw new NotThere("attachment", id);
    }
    return attachment;
  }

  private int limit() {
    return config.value("registry.attachment.megabytes").map(Integer::valueOf).orElse(10) * MEGABYTE;
  }
}
