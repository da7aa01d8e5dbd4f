package kg.childcare.registry.institution.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.OptionalLong;

/** Ties a register that is older than the owners' records, and the demonstration, piece by piece. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnerLoader {
  private static final int AT_ONCE = 500;

  @EJB
  OwnerBook book;

  @PostConstruct
  void load() {
    for (var next = OptionalLong.of(Long.MIN_VALUE); next.isPresent();) {
      next = book.tieSome(next.getAsLong(), AT_ONCE);
    }
  }
}
