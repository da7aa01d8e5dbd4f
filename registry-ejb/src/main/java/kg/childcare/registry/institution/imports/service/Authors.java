package kg.childcare.registry.institution.imports.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kg.childcare.registry.security.service.GrantInForce;
import kg.childcare.registry.security.service.SessionQueries;
import kg.childcare.registry.security.service.SignedInPerson;
import kg.childcare.registry.shared.Role;

/** What whoever brought a list may do at this moment, as on the form; asked anew for each step in the background. */
@ApplicationScoped
public class Authors {
  @Inject
  SessionQueries people;

  List<GrantInForce> grants(String author) {
    return people.named(author).map(SignedInPerson::grants).orElse(List.of()).stream().filter(grant -> grant.role().equals(Role.REGISTRAR)).toList();
  }
}
