package kg.childcare.registry.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kg.childcare.registry.security.service.PersonNames;

/** Names of officials for pages, which are written by people for people: {@code #{people.name(account)}}. */
@Named("people")
@RequestScoped
public class People {
  @Inject
  PersonNames names;

  public String name(String username) {
    return names.of(username);
  }
}
