package kg.childcare.registry.accreditation.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kg.childcare.registry.accreditation.Decision;
import kg.childcare.registry.document.DocumentKind;

/** Files the decisions of the demonstration, by the same writer as everybody's. Called by nobody else. */
@RequestScoped
public class DemoCertificates {
  @PersistenceContext
  EntityManager em;

  @Inject
  CertificateReport report;

  /** Decisions taken over as data, without a paper. */
  public List<Long> unfiled() {
    return em.createQuery("select d.id from AccreditationDecision d where not exists (select f.id from FiledDocument f where f.subjectId = d.id and f.kind in :kinds) order by d.id", Long.class)
        .setParameter("kinds", List.of(DocumentKind.CERTIFICATE, DocumentKind.DECISION))
        .getResultList();
  }

  public void file(long decisionId) {
    report.file(em.find(Decision.class, decisionId));
  }
}
