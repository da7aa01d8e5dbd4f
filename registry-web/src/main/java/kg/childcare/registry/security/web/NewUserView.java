package kg.childcare.registry.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kg.childcare.registry.security.service.NewUser;
import kg.childcare.registry.security.service.PasswordRules;
import kg.childcare.registry.security.service.UserService;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.web.Messages;

/** What the administrator types to create a user. */
@Named
@RequestScoped
public class NewUserView {
  @Inject
  UserService users;

  @Inject
  Messages messages;

  private String username;
  private String displayName;
  private String password;
  private Language language = Language.KY;

  /** Creates the user and goes on to the roles. */
  public String create() {
    if (!messages.attempt(() -> users.create(new NewUser(username, displayName, password, language)), () -> PasswordRules.breaches(username, password))) {
      return null;
    }
    messages.done("security.users.created", username);
    return "/app/admin/users/detail.xhtml?faces-redirect=true&username=" + username;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }
}
