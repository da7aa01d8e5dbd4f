package kg.childcare.registry.security.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.security.service.UserDetail;
import kg.childcare.registry.security.service.UserQueries;
import kg.childcare.registry.security.service.UserService;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.web.Messages;

/** One user: the roles, and what the administrator does to the account. */
@Named
@ViewScoped
public class UserView implements Serializable {
  @Inject
  private UserQueries queries;

  @Inject
  private UserService users;

  @Inject
  private Messages messages;

  private String username;
  private String password;
  private UserDetail user;
  private GrantInput grant = new GrantInput();

  public void load() {
    user = queries.detail(username);
  }

  public void give() {
    if (run("security.user.granted", () -> users.grant(username, grant.asked()))) {
      grant = new GrantInput();
    }
  }

  public void end(long grantId) {
    run("security.user.ended", () -> users.endGrant(username, grantId));
  }

  public void block() {
    run("security.user.blockedNow", () -> users.block(username));
  }

  public void unblock() {
    run("security.user.unblockedNow", () -> users.unblock(username));
  }

  public void reset() {
    run("security.user.resetDone", () -> users.resetPassword(username, password));
    password = null;
  }

  private boolean run(String done, Messages.Attempt attempt) {
    var worked = messages.attempt(attempt);
    if (worked) {
      messages.done(done, username);
    }
    load(); // also what another administrator did meanwhile
    return worked;
  }

  public List<String> getRoles() {
    return Role.ALL;
  }

  public UserDetail getUser() {
    return user;
  }

  public GrantInput getGrant() {
    return grant;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
