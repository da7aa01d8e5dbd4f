package kg.childcare.registry.institution.imports.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.ListImport;
import kg.childcare.registry.institution.imports.ListSheet;
import kg.childcare.registry.institution.imports.SourceWord;

/** The steps of reading a list in the background, each kept at once, so that its author sees how far it is and can give it up. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportReadings {
  @PersistenceContext
  EntityManager em;

  @Inject
  Clock clock;

  @Inject
  Imports imports;

  @Inject
  FileSpool spool;

  /** What is to be read. @param content the file, empty when its lines are kept already @param earlier what the columns meant in the last list of the source */
  record Begun(ListImport list, byte[] content, Optional<Layout> earlier) {
    Layout layout(Layout guessed) {
      return earlier.map(guessed::remembering).orElse(guessed).asAsked(list.layout());
    }
  }

  /** Nothing when it was given up meanwhile. */
  public Optional<Begun> begin(long importId) {
    var list = imports.held(importId);
    if (list.stateAt(now()) == ImportState.CANCELLED) {
      return Optional.empty();
    }
    list.read(now());
    var content = spool.content(importId);
    if (content.length > 0) {
      em.createQuery("delete from ImportedRow r where r.importId = :id").setParameter("id", importId).executeUpdate();
    }
    return Optional.of(new Begun(list, content, imports.lastLayout(list.source())));
  }

  public void counted(long importId, Layout layout, List<ListSheet> sheets, int lines) {
    imports.held(importId).counted(layout, sheets, lines, now());
  }

  /** Keeps lines with their fates; answers false when the import was given up meanwhile. @param done lines dealt with after these */
  public boolean keep(long importId, List<ImportedRow> lines, int done) {
    if (isGivenUp(importId)) {
      return false;
    }
    lines.forEach(em::persist);
    beat(importId, done);
    return true;
  }

  /** Changes the fates of lines that are kept. */
  public boolean correct(long importId, List<RowTable.Decided> decided, int done) {
    if (isGivenUp(importId)) {
      return false;
    }
    beat(importId, done);
    try {
      new RowTable(em.unwrap(Connection.class)).correct(decided);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return true;
  }

  /** Hands over the lines that are kept, some at a time. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public void each(long importId, int atOnce, Predicate<LineSource.Line> taker) {
    int after = 0;
    List<ImportedRow> rows;
    do {
      rows = imports.rowsAfter(importId, after, atOnce);
      for (var row : rows) {
        if (!taker.test(LineSource.Line.of(row))) {
          return;
        }
        after = row.line().line();
      }
    } while (rows.size() == atOnce);
  }

  /** Every line has its fate; answers whether the list is to be written at once. @param unknown words for which lines are rejected */
  public boolean judged(long importId, List<SourceWord> unknown) {
    var list = imports.held(importId);
    if (list.stateAt(now()) == ImportState.CANCELLED) {
      return false;
    }
    list.judged(unknown, now());
    spool.forget(importId);
    return list.stateAt(now()) == ImportState.WAITING;
  }

  /** The file turned out not to be readable. */
  public void refuse(long importId, String why) {
    var list = imports.held(importId);
    if (list.stateAt(now()) != ImportState.CANCELLED) {
      list.refuse(why, now());
      spool.forget(importId);
    }
  }

  /** Says that somebody is at it, while no line is dealt with yet. */
  public void alive(long importId) {
    em.createQuery("update ListImport i set i.beatAt = :now where i.id = :id").setParameter("now", now()).setParameter("id", importId).executeUpdate();
  }

  /** Says that nobody goes on, after a failure. */
  public void interrupt(long importId) {
    imports.held(importId).interrupt();
  }

  private boolean isGivenUp(long importId) {
    return imports.held(importId).stateAt(now()) == ImportState.CANCELLED;
  }

  private void beat(long importId, int done) {
    em.createQuery("update ListImport i set i.rowsDone = :done, i.beatAt = :now where i.id = :id").setParameter("done", done).setParameter("now", now()).setParameter("id", importId).executeUpdate();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
