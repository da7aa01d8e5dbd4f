package kg.childcare.registry.institution.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Folds the addresses of a register that is older than their comparison, and of the demonstration, piece by piece. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SiteAddressLoader {
  @EJB
  AddressBook book;

  @PostConstruct
  void load() {
    for (var more = true; more;) {
      more = book.foldSome("institution_site");
    }
  }
}
