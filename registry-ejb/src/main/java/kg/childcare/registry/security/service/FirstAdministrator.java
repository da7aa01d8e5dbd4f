package kg.childcare.registry.security.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.UserAccount;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.RegistryConfig;

/** Opens an empty registry for its first administrator, with the password of the setting {@code registry.admin.password}. */
@Singleton
@Startup
@DependsOn("Database")
public class FirstAdministrator {
  @PersistenceContext
  EntityManager em;

  @Inject
  RegistryConfig config;

  @Inject
  Clock clock;

  @PostConstruct
  void welcome() {
    var first = config.value("registry.admin.password").filter(password -> !password.isBlank());
    if (first.isPresent() && !config.demo() && em.createQuery("select count(u) from UserAccount u", Long.class).getSingleResult() == 0) {
      PasswordRules.require("admin", first.get());
      var admin = new UserAccount("admin", "Administrator", Passwords.hash(first.get().toCharArray()), Language.KY);
      admin.grant(Role.ADMIN, Territory.COUNTRY, Period.since(LocalDate.now(clock)));
      em.persist(admin);
    }
  }
}
