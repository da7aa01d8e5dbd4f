package kg.childcare.registry.accreditation.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import kg.childcare.registry.institution.service.AddressBook;

/** Folds the addresses of decisions that are older than their comparison, and of the demonstration, piece by piece. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionAddressLoader {
  @EJB
  AddressBook book;

  @PostConstruct
  void load() {
    for (var more = true; more;) {
      more = book.foldSome("accreditation_decision");
    }
  }
}
