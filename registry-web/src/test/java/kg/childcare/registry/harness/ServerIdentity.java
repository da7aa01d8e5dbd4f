package kg.childcare.registry.harness;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.security.auth.Subject;

/** The identity of the current thread in Payara, which no standard API lets a test choose. */
final class ServerIdentity {
  private ServerIdentity() {}

  static <T> T of(String username, Set<String> roles, Callable<T> work) throws Exception {
    var subject = new Subject();
    subject.getPrincipals().add(new CallerPrincipal(username));
    var group = Class.forName("org.glassfish.security.common.Group").getConstructor(String.class);
    for (var role : roles) {
      subject.getPrincipals().add((java.security.Principal) group.newInstance(role));
    }
    return with(context().getConstructor(String.class, Subject.class).newInstance(username, subject), work);
  }

  static <T> T nobody(Callable<T> work) throws Exception {
    return with(context().getMethod("getDefaultSecurityContext").invoke(null), work);
  }

  private static <T> T with(Object identity, Callable<T> work) throws Exception {
    var before = context().getMethod("getCurrent").invoke(null);
    become(identity);
    try {
      return work.call();
    } finally {
      become(before);
    }
  }

  private static void become(Object identity) throws ReflectiveOperationException {
    context().getMethod("setCurrent", context()).invoke(null, identity);
  }

  private static Class<?> context() throws ClassNotFoundException {
    return Class.forName("com.sun.enterprise.security.SecurityContext");
  }
}
