package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.AccessScope;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.NotThere;
import kg.childcare.registry.shared.Role;

/** Finds imports and their lines for those who may see them: the author, and registrars of the whole country. */
@ApplicationScoped
public class Imports {
  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  AccessScope scope;

  ListImport mine(long id) {
    var list = em.find(ListImport.class, id);
    if (list == null || !list.createdBy().equals(caller.username()) && !seesAll()) {
      throw new NotThere("import", id);
    }
    return list;
  }

  /** The import as it is now, kept from changing while the transaction lasts, so that whoever gives it up and who reads it never miss each other. */
  ListImport held(long id) {
    return em.find(ListImport.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean seesAll() {
    return scope.sees(Territory.COUNTRY, null, Role.REGISTRAR);
  }

  /** What the columns of the last list of a source meant that was written. */
  Optional<Layout> lastLayout(String source) {
    return em.createQuery("select i from ListImport i where i.sourceKey = :key and i.state in :kept order by i.id desc", ListImport.class)
        .setParameter("key", ListImport.keyOf(source)).setParameter("kept", List.of(ImportState.DONE, ImportState.WRITING)).setMaxResults(1)
        .getResultStream().findFirst().map(ListImport::layout);
  }

  /** The lines below a line, no more than so many. */
  List<ImportedRow> rowsAfter(long id, int line, int most) {
    return em.createQuery("select r from ImportedRow r where r.importId = :id and r.line > :line order by r.line", ImportedRow.class)
        .setParameter("id", id).setParameter("line", line).setMaxResults(most).getResultList();
  }

  /** How many lines are to be entered and have not been yet. */
  int promised(long id) {
    return Math.toIntExact(em.createQuery("select count(r) from ImportedRow r where r.importId = :id and r.fate = :create and r.written = false", Long.class)
        .setParameter("id", id).setParameter("create", RowFate.CREATE).getSingleResult());
  }

  /** Of those below a line the ones that are to be entered and have not been yet. */
  List<ImportedRow> promisedAfter(long id, int line, int most) {
    return em.createQuery("select r from ImportedRow r where r.importId = :id and r.line > :line and r.fate = :create and r.written = false order by r.line", ImportedRow.class)
        .setParameter("id", id).setParameter("line", line).setParameter("create", RowFate.CREATE).setMaxResults(most).getResultList();
  }

  ImportedRow row(long id, int line) {
    return em.createQuery("select r from ImportedRow r where r.importId = :id and r.line = :line", ImportedRow.class).setParameter("id", id).setParameter("line", line)
        .getResultStream().findFirst().orElseThrow(() -> new NotThere("import line", line));
  }
}
