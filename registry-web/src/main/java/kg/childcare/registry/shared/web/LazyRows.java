package kg.childcare.registry.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kg.childcare.registry.shared.service.PageRequest;
import org.primefaces.PrimeFaces;
import org.primefaces.event.data.SortEvent;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Lets a p:dataTable ask a Queries bean for one page at a time. A column sorts by the constant that its sort field names. Where the reader goes
 * in the list, the address of the page follows, so that the list can be sent to a colleague and is found again by whoever comes back to it.
 */
public class LazyRows<R, S extends Enum<S>> extends LazyDataModel<R> {
  private static final long serialVersionUID = 1L;

  private final Class<S> sorts;
  private final Count count;
  private final Rows<R, S> rows;
  private String order;

  /** How many rows there are. */
  public interface Count extends Supplier<Long>, Serializable {}

  /** The rows of one page. */
  public interface Rows<R, S extends Enum<S>> extends Function<PageRequest<S>, List<R>>, Serializable {}

  public LazyRows(Class<S> sorts, Count count, Rows<R, S> rows) {
    this.sorts = sorts;
    this.count = count;
    this.rows = rows;
  }

  @Override
  public int count(Map<String, FilterMeta> ignored) {
    return (int) Math.min(count.get(), Integer.MAX_VALUE);
  }

  @Override
  public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> ignored) {
    sortedBy(sortBy).ifPresent(chosen -> order = chosen);
    if (PrimeFaces.current().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("place", Query.of("sort", order, "page", size > 0 && first >= size ? first / size : null));
    }
    var sort = sortNamed(order).orElse(sorts.getEnumConstants()[0]);
    return rows.apply(new PageRequest<>(first, size, sort, order == null || !order.startsWith("-")));
  }

  /** The reader puts the list in another order. */
  public void sorted(SortEvent event) {
    order = sortedBy(event.getSortBy()).orElse(null);
  }

  /** The order as it stands in an address: the column's field, with a minus before it where the order falls; null where the list stands in its own. */
  public String getOrder() {
    return order;
  }

  /** What is no order of this list leaves it in its own. */
  public void setOrder(String said) {
    order = sortNamed(said).isPresent() ? said : null;
  }

  @Override
  public String getRowKey(R row) {
    return String.valueOf(row.hashCode());
  }

  private static Optional<String> sortedBy(Map<String, SortMeta> sortBy) {
    return sortBy.values().stream().filter(SortMeta::isActive).findFirst().map(by -> (by.getOrder().isAscending() ? "" : "-") + by.getField());
  }

  private Optional<S> sortNamed(String said) { // -visitDate -> VISIT_DATE
    var field = said == null ? "" : said.startsWith("-") ? said.substring(1) : said;
    return Stream.of(sorts.getEnumConstants()).filter(one -> one.name().equals(field.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT))).findFirst();
  }
}
