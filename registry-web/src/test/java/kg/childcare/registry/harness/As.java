package kg.childcare.registry.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import kg.childcare.registry.shared.Role;

/** Lets a test act as somebody: each call is a request of its own, by the user named, with the roles that user holds today. */
@ApplicationScoped
public class As {
  @Resource
  ManagedExecutorService executor;

  @Inject
  Instance<RequestContextController> requests;

  @Inject
  TestUsers users;

  /** A piece of work without a result. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  public void registrar(Work work) throws Exception {
    registrar(returning(work));
  }

  public <T> T registrar(Callable<T> work) throws Exception {
    return national(Role.REGISTRAR, work);
  }

  /** Acts as a user with this role in the whole country, named by the role in lower case. */
  public <T> T national(String role, Callable<T> work) throws Exception {
    return user(users.national(role), work);
  }

  public void national(String role, Work work) throws Exception {
    national(role, returning(work));
  }

  /** Acts as the second holder of the role, for what needs two persons. */
  public <T> T second(String role, Callable<T> work) throws Exception {
    return user(users.second(role), work);
  }

  public void second(String role, Work work) throws Exception {
    second(role, returning(work));
  }

  /** Acts as a user with this role in one territory (SOATE code). */
  public <T> T in(String territory, String role, Callable<T> work) throws Exception {
    return user(users.in(territory, role), work);
  }

  public void in(String territory, String role, Work work) throws Exception {
    in(territory, role, returning(work));
  }

  /** Acts as the clerk of one institution. */
  public <T> T clerkOf(long institutionId, Callable<T> work) throws Exception {
    return user(users.clerkOf(institutionId), work);
  }

  public void clerkOf(long institutionId, Work work) throws Exception {
    clerkOf(institutionId, returning(work));
  }

  public <T> T stranger(Callable<T> work) throws Exception {
    return inRequest(() -> ServerIdentity.nobody(work));
  }

  public void stranger(Work work) throws Exception {
    stranger(returning(work));
  }

  /** Acts as an account that exists, with its grants of today. */
  public <T> T user(String username, Callable<T> work) throws Exception {
    Set<String> roles = users.rolesOf(username);
    return inRequest(() -> ServerIdentity.of(username, roles, work));
  }

  private <T> T inRequest(Callable<T> work) throws Exception {
    try {
      return executor.submit(() -> {
        var request = requests.get();
        request.activate();
        try {
          return work.call();
        } finally {
          request.deactivate();
        }
      }).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static Callable<Void> returning(Work work) {
    return () -> {
      work.run();
      return null;
    };
  }
}
