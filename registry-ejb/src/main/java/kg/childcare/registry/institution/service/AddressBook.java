package kg.childcare.registry.institution.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import kg.childcare.registry.institution.AddressFold;

/** Folds addresses that were written before they were compared, or in bulk, in any table that has {@code address} and {@code address_folded}. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class AddressBook {
  private static final int AT_ONCE = 500;

  @PersistenceContext
  EntityManager em;

  /** Folds some; answers whether there were any. */
  public boolean foldSome(String table) {
    var connection = em.unwrap(Connection.class);
    try (var waiting = connection.prepareStatement("SELECT id, address FROM " + table + " WHERE address_folded IS NULL LIMIT " + AT_ONCE);
        var folding = connection.prepareStatement("UPDATE " + table + " SET address_folded = ? WHERE id = ?")) {
      int some = 0;
      for (var row = waiting.executeQuery(); row.next(); some++) {
        folding.setString(1, AddressFold.of(row.getString(2)));
        folding.setLong(2, row.getLong(1));
        folding.addBatch();
      }
      folding.executeBatch();
      return some > 0;
    } catch (SQLException failure) {
      throw new IllegalStateException("The addresses of " + table + " could not be folded", failure);
    }
  }
}
