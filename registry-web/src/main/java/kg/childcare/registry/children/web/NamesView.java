package kg.childcare.registry.children.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kg.childcare.registry.children.service.IdentityService;
import kg.childcare.registry.shared.web.Messages;

/** Names beside the numbers of a list of children, once somebody who may has said what for; each name is booked as read. */
@Named
@ViewScoped
public class NamesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private IdentityService identities;

  @Inject
  private Messages messages;

  private final Map<String, String> names = new HashMap<>();
  private String reason;
  private boolean shown;

  /** Shows the names of these children, and of those that the same list will show next. */
  public void show(Collection<String> numbers) {
    shown = messages.attempt(() -> open(numbers));
  }

  /** The rows of a list as they are, after their names have been opened if names are shown. */
  public <R> List<R> with(List<R> rows, Function<R, String> number) {
    if (shown) {
      open(rows.stream().map(number).toList());
    }
    return rows;
  }

  private void open(Collection<String> numbers) {
    var unknown = new HashSet<>(numbers);
    unknown.removeAll(names.keySet());
    names.putAll(identities.names(unknown, reason));
  }

  public String of(String number) {
    return names.get(number);
  }

  public boolean isShown() {
    return shown;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
