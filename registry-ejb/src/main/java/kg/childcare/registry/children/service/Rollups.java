package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.MonthlyReturn;

/** Sums of a return by sex and age band, replaced by the same transaction that hands the return in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Rollups {
  private static final String CELL = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @PersistenceContext
  EntityManager em;

  /** Ages are those of the last day of the month. */
  public void write(MonthlyReturn handedIn) {
    em.createNativeQuery("DELETE FROM roll_rollup WHERE month_start = ? AND institution_id = ?")
        .setParameter(1, handedIn.month().atDay(1)).setParameter(2, handedIn.institutionId())
        .executeUpdate();
    var cells = cells(handedIn);
    if (!cells.isEmpty()) {
      insert(handedIn, cells);
    }
  }

  private static Map<String, int[]> cells(MonthlyReturn handedIn) {
    var cells = new TreeMap<String, int[]>();
    for (var line : handedIn.lines()) {
      var balance = line.balance();
      var cell = cells.computeIfAbsent(line.sex() + " " + AgeBand.of(line.birthMonth(), handedIn.month().atEndOfMonth()), key -> new int[5]);
      cell[0] += balance.opening();
      cell[1] += balance.arrivals();
      cell[2] += balance.departures();
      cell[3] += balance.closing();
      cell[4] += balance.nights();
    }
    return cells;
  }

  private void insert(MonthlyReturn handedIn, Map<String, int[]> cells) {
    var insert = em.createNativeQuery("INSERT INTO roll_rollup (month_start, institution_id, sex, age_band, opening, arrivals, departures, closing, nights) VALUES "
        + String.join(", ", Collections.nCopies(cells.size(), CELL)));
    int at = 1;
    for (var cell : cells.entrySet()) {
      var sexAndBand = cell.getKey().split(" ");
      insert.setParameter(at++, handedIn.month().atDay(1)).setParameter(at++, handedIn.institutionId());
      insert.setParameter(at++, sexAndBand[0]).setParameter(at++, sexAndBand[1]);
      for (int count : cell.getValue()) {
        insert.setParameter(at++, count);
      }
    }
    insert.executeUpdate();
  }
}
