package kg.childcare.registry.document.service;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.document.CheckCode;
import kg.childcare.registry.document.DocumentFacts;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.FiledDocument;
import kg.childcare.registry.document.WrittenPdf;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.service.RegistryConfig;

/**
 * Files documents inside the transaction that makes them binding, and gives them back. It asks nobody for rights: the slice
 * that files a document decides who may read it, and calls this after its own check.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentArchive {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  RegistryConfig config;

  @Resource
  SessionContext session;

  /** Writes the document about the subject and files it; one filed before under the same facts is superseded. */
  public <T> FiledDocument file(PdfReport<T> report, T subject, DocumentFacts facts) {
    var code = CheckCode.random();
    return file(facts, code, report.write(subject, facts, code, checkAddress(code)));
  }

  /** Writes the document without filing it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public <T> WrittenPdf written(PdfReport<T> report, T subject, DocumentFacts facts, CheckCode code) {
    return report.write(subject, facts, code, checkAddress(code));
  }

  /** Files a PDF that the slice wrote itself with a code of {@link CheckCode#random()}. */
  public FiledDocument file(DocumentFacts facts, CheckCode code, WrittenPdf pdf) {
    var before = latest(facts.kind(), facts.subjectId(), facts.language());
    before.filter(document -> !document.isSuperseded()).ifPresent(document -> document.supersede(clock.instant()));
    var edition = before.map(FiledDocument::edition).orElse(0) + 1;
    var document = new FiledDocument(facts, edition, code, pdf, session.getCallerPrincipal().getName(), clock.instant());
    em.persist(document);
    return document;
  }

  /** The edition in force, if one was filed in this language. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<DocumentRow> current(DocumentKind kind, long subjectId, Language language) {
    return latest(kind, subjectId, language).map(DocumentRow::of);
  }

  /** Every edition in every language, the newest first. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<DocumentRow> about(DocumentKind kind, long subjectId) {
    return em.createQuery("select d from FiledDocument d where d.kind = :kind and d.subjectId = :subject order by d.id desc", FiledDocument.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .getResultStream()
        .map(DocumentRow::of)
        .toList();
  }

  /** The bytes as filed; the caller's right to them is the calling slice's business. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public byte[] content(long id) {
    var document = em.find(FiledDocument.class, id);
    if (document == null) {
      throw new NotThere("document", id);
    }
    return document.content();
  }

  private Optional<FiledDocument> latest(DocumentKind kind, long subjectId, Language language) {
    return em.createQuery(
            "select d from FiledDocument d where d.kind = :kind and d.subjectId = :subject and d.language = :language order by d.edition desc",
            FiledDocument.class)
        .setParameter("kind", kind)
        .setParameter("subject", subjectId)
        .setParameter("language", language)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private String checkAddress(CheckCode code) {
    return config.publicAddress() + "/check/" + code.grouped();
  }
}
