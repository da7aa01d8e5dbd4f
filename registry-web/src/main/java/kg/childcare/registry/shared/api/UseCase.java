package kg.childcare.registry.shared.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a resource method asks of a service, and who may: read from the service, so that it is said once. */
public record UseCase(Class<?> service, String name) {

  /** The use case that {@link Asks} names; empty for a method that only reads. */
  public static Optional<UseCase> askedBy(Method method) {
    var own = method.getAnnotation(Asks.class);
    var asks = own == null ? method.getDeclaringClass().getAnnotation(Asks.class) : own;
    return Optional.ofNullable(asks)
        .map(named -> new UseCase(named.value(), named.useCase().isEmpty() ? method.getName() : named.useCase()))
        .filter(useCase -> useCase.methods().length > 0);
  }

  /** Roles that the service lets in; empty when it lets everybody in. */
  public Set<String> roles() {
    return Arrays.stream(methods()).map(this::roles).flatMap(List::stream).collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return service.getSimpleName() + "." + name;
  }

  private List<String> roles(Method method) {
    var roles = method.getAnnotation(RolesAllowed.class);
    if (roles == null && !method.isAnnotationPresent(PermitAll.class)) {
      roles = service.getAnnotation(RolesAllowed.class);
    }
    return roles == null ? List.of() : List.of(roles.value());
  }

  private Method[] methods() {
    return Arrays.stream(service.getMethods()).filter(method -> method.getName().equals(name)).toArray(Method[]::new);
  }
}
