package kg.childcare.registry.children.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import kg.childcare.registry.children.Placement;
import kg.childcare.registry.children.RollChanges;
import kg.childcare.registry.institution.FactsWritten;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.UnlawfulBook;

/** Keeps the national count right, and has what is lawful judged anew: in the very transaction in which a stay begins or ends, or an institution comes to lie elsewhere. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RollBook {
  @PersistenceContext
  EntityManager em;

  @Inject
  InstitutionDirectory directory;

  @Inject
  UnlawfulBook unlawful;

  public void entered(Placement stay) {
    unlawful.mark(stay.institutionId());
    write(new RollChanges().count(RollChanges.Span.of(stay), directory.located(stay.institutionId())));
  }

  public void left(Placement stay) {
    unlawful.mark(stay.institutionId());
    var ended = RollChanges.Span.of(stay);
    var located = directory.located(stay.institutionId());
    write(new RollChanges().takeBack(ended.running(), located).count(ended, located));
  }

  /** Another paper stands under the stay, which changes no count but what is lawful. */
  public void grounded(Placement stay) {
    unlawful.mark(stay.institutionId());
  }

  public void moved(@Observes FactsWritten facts) {
    if (!facts.before().equals(facts.after())) {
      var changes = new RollChanges();
      em.createQuery("select p from Placement p join fetch p.child where p.institutionId = :id", Placement.class).setParameter("id", facts.institutionId()).getResultStream()
          .map(RollChanges.Span::of)
          .forEach(stay -> changes.takeBack(stay, facts.before()).count(stay, facts.after()));
      write(changes);
    }
  }

  private void write(RollChanges changes) {
    try {
      new RollTable(em.unwrap(Connection.class)).add(changes);
    } catch (SQLException failure) {
      throw new IllegalStateException("The count of the children on the rolls could not be changed", failure);
    }
  }
}
