package kg.childcare.registry.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.security.service.UserQueries;
import kg.childcare.registry.security.service.UserRow;
import kg.childcare.registry.security.service.UserSort;
import kg.childcare.registry.shared.web.LazyRows;

/** The administrator's list of users. */
@Named
@ViewScoped
public class UserListView implements Serializable {
  @Inject
  private UserQueries users;

  private String text;
  private LazyRows<UserRow, UserSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(UserSort.class, () -> users.count(text), page -> users.rows(text, page));
  }

  public LazyRows<UserRow, UserSort> getRows() {
    return rows;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
