package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentStanding;

/** Tells whoever checks a certificate how the accreditation behind it stands that day. */
@ApplicationScoped
public class CertificateStanding implements DocumentStanding {
  @PersistenceContext
  EntityManager em;

  @Inject
  AccreditationRecords records;

  @Override
  public Optional<String> of(DocumentKind kind, long subjectId, LocalDate day) {
    if (kind != DocumentKind.CERTIFICATE && kind != DocumentKind.DECISION) {
      return Optional.empty();
    }
    return Optional.ofNullable(em.find(Decision.class, subjectId)).map(decision -> key(decision, day));
  }

  private String key(Decision decision, LocalDate day) {
    var standing = records.standing(decision.institutionId(), day);
    return decision.number().equals(standing.decision()) ? "AccreditationStatus." + standing.status() : "accreditation.certificate.replaced";
  }
}
