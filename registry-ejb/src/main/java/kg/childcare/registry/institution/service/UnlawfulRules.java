package kg.childcare.registry.institution.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Objects;
import kg.childcare.registry.reference.service.Reference;

/** Has every institution judged anew when what is shipped asks something else of their categories than it did at the last start, or is judged otherwise. */
@Singleton
@Startup
@DependsOn("ReferenceLoader")
public class UnlawfulRules {
  /** Grows when the rules in the program change. */
  private static final int RULES = 3;

  @EJB
  UnlawfulBook book;

  @Inject
  Reference reference;

  @PostConstruct
  void compare() {
    long shipped = RULES;
    for (var category : reference.categories()) {
      shipped = shipped * 31 + Objects.hash(category.code(), category.needsAccreditation(), category.maxCapacity());
    }
    book.judgeBy(shipped);
  }
}
