package kg.childcare.registry.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortOrder;

/** Begins every lazy list at the place that the address of its page names: {@code sort=-name&page=2}. What the list does not have is left out. */
public class ListPlace implements SystemEventListener {
  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof DataTable table && table.isLazy();
  }

  @Override
  public void processEvent(SystemEvent event) {
    var table = (DataTable) event.getSource();
    var faces = FacesContext.getCurrentInstance();
    if (!faces.isPostback() && table.getValue() instanceof LazyRows<?, ?> rows) {
      var said = faces.getExternalContext().getRequestParameterMap();
      rows.setOrder(said.get("sort"));
      table.setFirst((int) Math.min((long) PageNumber.of(said.get("page")) * table.getRows(), Integer.MAX_VALUE));
      sort(table, rows.getOrder());
    }
  }

  private static void sort(DataTable table, String order) {
    if (order != null) {
      var column = order.startsWith("-") ? order.substring(1) : order;
      var columns = table.getSortByAsMap().values();
      if (columns.stream().anyMatch(one -> column.equals(one.getField()))) {
        columns.forEach(one -> one.setOrder(!column.equals(one.getField()) ? SortOrder.UNSORTED : order.startsWith("-") ? SortOrder.DESCENDING : SortOrder.ASCENDING));
      }
    }
  }
}
