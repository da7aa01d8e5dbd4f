package kg.childcare.registry.institution.imports.service;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Csv;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.Texts;
import kg.childcare.registry.shared.service.PageRequest;

/** Imports and their lines: the caller's own, and for registrars of the whole country everybody's. */
@Stateless
@TransactionAttribute(SUPPORTS)
@RolesAllowed(Role.REGISTRAR)
public class ImportQueries {
  private static final int LATEST = 20;

  @PersistenceContext
  EntityManager em;

  @Inject
  Caller caller;

  @Inject
  Imports imports;

  @Inject
  Clock clock;

  /** The latest imports that the caller may see, newest first. */
  public List<ImportView> latest() {
    return em.createQuery("select i from ListImport i where i.createdBy = :me or :all = true order by i.id desc", ListImport.class)
        .setParameter("me", caller.username()).setParameter("all", imports.seesAll()).setMaxResults(LATEST)
        .getResultStream().map(this::view).toList();
  }

  public ImportView one(long id) {
    return view(imports.mine(id));
  }

  private ImportView view(ListImport list) {
    Map<RowFate, Long> counts = new EnumMap<>(RowFate.class);
    long written = 0;
    for (var row : em.createQuery("select r.fate, r.written, count(r) from ImportedRow r where r.importId = :id group by r.fate, r.written", Object[].class).setParameter("id", list.id()).getResultList()) {
      counts.merge((RowFate) row[0], (Long) row[2], Long::sum);
      written += (boolean) row[1] ? (Long) row[2] : 0;
    }
    return ImportView.of(list, clock.instant(), counts, written);
  }

  /** Lines of one import. @param fate null for all */
  public List<ImportLine> lines(long id, RowFate fate, PageRequest<ImportLineSort> page) {
    imports.mine(id);
    return lines("select r", id, fate, page.ascending() ? " order by r.line" : " order by r.line desc", ImportedRow.class)
        .setFirstResult(page.first()).setMaxResults(page.size()).getResultStream().map(ImportLine::of).toList();
  }

  public long count(long id, RowFate fate) {
    imports.mine(id);
    return lines("select count(r)", id, fate, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> lines(String select, long id, RowFate fate, String order, Class<T> type) {
    var query = em.createQuery(select + " from ImportedRow r where r.importId = :id" + (fate == null ? "" : " and r.fate = :fate") + order, type).setParameter("id", id);
    return fate == null ? query : query.setParameter("fate", fate);
  }

  /** Every line with its fate, as a file. */
  public Csv result(long id, Language language) {
    imports.mine(id);
    var texts = Texts.in(language);
    var csv = new Csv().line(texts.get("institution.import.line"), texts.get("institution.import.fate"), texts.get("institution.number"), texts.get("institution.name"),
        texts.get("institution.import.cell"), texts.get("institution.import.rule"), texts.get("institution.import.reason"), texts.get("institution.import.written"));
    lines("select r", id, null, " order by r.line", ImportedRow.class).getResultStream().map(ImportLine::of).forEach(line -> csv.line(line.line(), texts.word(line.fate()), line.number(), line.name(),
        line.cell(), line.rule(), line.reasons().stream().map(texts::word).collect(Collectors.joining(" ")), texts.get(line.written() ? "shared.yes" : "shared.no")));
    return csv;
  }
}
