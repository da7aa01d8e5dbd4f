package kg.childcare.registry.complaint.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.childcare.registry.complaint.ComplaintPart;
import kg.childcare.registry.complaint.ComplaintText;
import kg.childcare.registry.security.Purpose;
import kg.childcare.registry.security.service.Vault;
import kg.childcare.registry.shared.RuleViolation;

/** Seals and opens the words of complaints; whoever calls it has asked for the caller's rights and booked the reading. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ComplaintTexts {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Vault vault;

  /** One opened text of a complaint. */
  public record Opened(ComplaintPart part, String text, Instant writtenAt, String writtenBy) implements java.io.Serializable {}

  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void write(long complaintId, ComplaintPart part, String text, String by) {
    RuleViolation.requireOf("text", text != null && !text.isBlank(), "complaint.rule.textMissing");
    var sealId = UUID.randomUUID();
    var sealed = vault.seal(Purpose.COMPLAINT, ComplaintText.COLUMN, sealId.toString(), text.strip());
    em.persist(new ComplaintText(complaintId, part, sealId, sealed, Instant.now(clock), by));
  }

  public List<Opened> all(long complaintId) {
    return em.createQuery("select t from ComplaintText t where t.complaintId = :id order by t.id", ComplaintText.class)
        .setParameter("id", complaintId).getResultStream().map(this::open).toList();
  }

  /** The last text of one part, such as the answer. */
  public Optional<String> last(long complaintId, ComplaintPart part) {
    return all(complaintId).stream().filter(text -> text.part() == part).reduce((earlier, later) -> later).map(Opened::text);
  }

  private Opened open(ComplaintText text) {
    var words = vault.open(Purpose.COMPLAINT, ComplaintText.COLUMN, text.sealId(), text.sealed());
    return new Opened(text.part(), words, text.writtenAt(), text.writtenBy());
  }
}
