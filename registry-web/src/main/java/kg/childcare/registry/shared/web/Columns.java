package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.security.service.AccountService;

/** Which columns of the lists the person sees, chosen once and kept for the account. */
@Named
@RequestScoped
public class Columns {
  @Inject
  AccountService account;

  private final Map<ColumnedList, List<ColumnTick>> ticks = new EnumMap<>(ColumnedList.class);
  private Map<String, Collection<String>> kept;

  /** The columns of a list with their ticks. */
  public List<ColumnTick> of(ColumnedList list) {
    return ticks.computeIfAbsent(list, any -> list.columns().stream().map(column -> new ColumnTick(column, isKept(list, column))).toList());
  }

  private boolean isKept(ColumnedList list, ColumnedList.Choosable column) {
    if (kept == null) {
      kept = account.shownColumns();
    }
    var chosen = kept.get(list.name());
    return chosen == null ? column.atFirst() : chosen.contains(column.name());
  }

  public boolean shows(ColumnedList list, String column) {
    return of(list).stream().anyMatch(tick -> tick.isShown() && tick.getName().equals(column));
  }

  /** What is shown of a list, as part of the address of the same list as a file. */
  public String query(ColumnedList list) {
    return "columns=" + (shown(list).isEmpty() ? "none" : String.join(",", shown(list)));
  }

  private List<String> shown(ColumnedList list) {
    return of(list).stream().filter(ColumnTick::isShown).map(ColumnTick::getName).toList();
  }

  /** Keeps what is ticked and shows the same list with it. */
  public String keep(ColumnedList list) {
    account.showColumns(list.name(), shown(list));
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
  }
}
