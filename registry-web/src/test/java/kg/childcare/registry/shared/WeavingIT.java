package kg.childcare.registry.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kg.childcare.registry.harness.RegistryTest;
import kg.childcare.registry.harness.TestUsers;
import kg.childcare.registry.security.Grant;
import org.junit.jupiter.api.Test;

/** Without weaving every lazy to-one is read eagerly, and nothing says so. */
@RegistryTest
class WeavingIT {
  @Inject
  TestUsers users;

  @Inject
  Reading reading;

  @Test
  void a_lazy_relation_is_read_only_when_asked_for() {
    users.national(Role.REGISTRAR);

    assertThat(reading.userOfAGrantIsLoaded()).isFalse();
  }

  /** Reads in a transaction of its own. */
  @Stateless
  public static class Reading {
    @PersistenceContext
    EntityManager em;

    public boolean userOfAGrantIsLoaded() {
      var grant = em.createQuery("select g from Grant g", Grant.class).setMaxResults(1).getSingleResult();
      return em.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(grant, "user");
    }
  }
}
