package kg.childcare.registry.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import kg.childcare.registry.shared.Registered;

/** Which columns of a list a person wants to see. */
@Entity
@Table(name = "user_shown_columns")
public class ShownColumns extends Registered {
  private static final String NEXT = ",";

  @Column(name = "user_id", nullable = false, updatable = false)
  private Long userId;

  @Column(name = "list_name", nullable = false, updatable = false)
  private String list;

  @Column(nullable = false)
  private String shown = "";

  protected ShownColumns() {} // JPA

  public ShownColumns(long userId, String list) {
    this.userId = userId;
    this.list = list;
  }

  public void show(Collection<String> columns) {
    shown = String.join(NEXT, columns);
  }

  public String list() {
    return list;
  }

  public List<String> shown() {
    return shown.isEmpty() ? List.of() : List.of(shown.split(NEXT));
  }
}
