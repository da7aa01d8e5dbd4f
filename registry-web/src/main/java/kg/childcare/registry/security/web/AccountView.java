package kg.childcare.registry.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kg.childcare.registry.security.service.AccountService;
import kg.childcare.registry.shared.web.Messages;

/** Lets a person change the own password. */
@Named
@RequestScoped
public class AccountView {
  @Inject
  AccountService account;

  @Inject
  Messages messages;

  @Inject
  HttpServletRequest request;

  private String current;
  private String password;

  public void change() {
    if (messages.attempt(() -> request.getSession().setAttribute(Sessions.PERSON, account.changePassword(current, password)))) {
      messages.done("security.account.changed");
    }
  }

  public String getCurrent() {
    return current;
  }

  public void setCurrent(String current) {
    this.current = current;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
