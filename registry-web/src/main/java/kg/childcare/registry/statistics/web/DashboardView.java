package kg.childcare.registry.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.Todo.Urgency;
import kg.childcare.registry.shared.service.Todos;
import kg.childcare.registry.shared.web.DrawnChart;
import kg.childcare.registry.shared.web.LanguageChoice;
import kg.childcare.registry.statistics.service.DashboardCharts;

/** The first page after signing in: what to do today, what is late, and two or three pictures of the own territory. */
@Named
@RequestScoped
public class DashboardView {
  @Inject
  Todos todos;

  @Inject
  DashboardCharts charts;

  @Inject
  LanguageChoice language;

  private List<Todo> all;
  private List<DrawnChart> drawn;

  public List<Todo> getToday() {
    return in(Urgency.TODAY);
  }

  public List<Todo> getLate() {
    return in(Urgency.LATE);
  }

  private List<Todo> in(Urgency urgency) {
    if (all == null) {
      all = todos.all();
    }
    return all.stream().filter(todo -> todo.urgency() == urgency).toList();
  }

  /** What waits, and how many of it; where nobody counted to the end, that there may be more. */
  public String said(Todo todo) {
    var texts = language.texts();
    return texts.get(todo.key(), todo.more() ? texts.get("shared.orMore", todo.count()) : todo.count());
  }

  public List<DrawnChart> getCharts() {
    if (drawn == null) {
      drawn = charts.all().stream().map(chart -> DrawnChart.of(chart, language.texts())).toList();
    }
    return drawn;
  }
}
