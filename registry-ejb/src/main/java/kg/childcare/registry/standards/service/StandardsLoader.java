package kg.childcare.registry.standards.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import kg.childcare.registry.reference.service.ReferenceFiles;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.standards.Severity;
import kg.childcare.registry.standards.ShippedCriterion;
import kg.childcare.registry.standards.StandardSet;
import kg.childcare.registry.standards.StandardSetStatus;
import org.apache.commons.csv.CSVRecord;

/** Brings the shipped draft of the standards into the database at start-up. A set once published is left alone. */
@Singleton
@Startup
@DependsOn("ReferenceLoader")
public class StandardsLoader {
  static final String SHIPPED_SET = "KG-2026";

  @PersistenceContext
  EntityManager em;

  @Inject
  ReferenceFiles files;

  @PostConstruct
  void load() {
    files.lock();
    files.whenChanged("standards.csv", this::take);
  }

  private void take(List<CSVRecord> rows) {
    var set = em.createQuery("select s from StandardSet s where s.code = :code", StandardSet.class)
        .setParameter("code", SHIPPED_SET)
        .getResultStream()
        .findFirst()
        .orElseGet(this::added);
    if (set.status() == StandardSetStatus.DRAFT) {
      rows.forEach(row -> set.take(shipped(row)));
    }
  }

  private StandardSet added() {
    var set = new StandardSet(SHIPPED_SET);
    em.persist(set);
    return set;
  }

  private static ShippedCriterion shipped(CSVRecord row) {
    return new ShippedCriterion(
        row.get("section_code"), name(row, "section_name"), row.get("criterion_code"), name(row, "text"), row.get("guidance_en"),
        row.get("verify_methods"), Severity.valueOf(row.get("severity").toUpperCase(Locale.ROOT)), row.get("applies_to"), row.get("param_key"),
        row.get("source"));
  }

  private static Multilingual name(CSVRecord row, String column) {
    return Multilingual.of(row.get(column + "_ky"), row.get(column + "_ru"), row.get(column + "_en"));
  }
}
