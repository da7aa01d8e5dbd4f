package kg.childcare.registry.institution.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Has a register that was written before this start compared, beside everything else. */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class DuplicateLoader {
  @EJB
  DuplicateFinder finder;

  @PostConstruct
  void load() {
    finder.findAll();
  }
}
