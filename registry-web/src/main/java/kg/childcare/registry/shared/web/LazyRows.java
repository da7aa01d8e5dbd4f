package kg.childcare.registry.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import kg.childcare.registry.shared.service.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Lets a p:dataTable ask a Queries bean for one page at a time. A column sorts by the constant that its sort field names. */
public class LazyRows<R, S extends Enum<S>> extends LazyDataModel<R> {
  private static final long serialVersionUID = 1L;

  private final Class<S> sorts;
  private final Count count;
  private final Rows<R, S> rows;

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
    var asked = sortBy.values().stream().findFirst();
    var sort = asked.map(s -> sortNamed(s.getField())).orElse(sorts.getEnumConstants()[0]);
    return rows.apply(new PageRequest<>(first, size, sort, asked.map(s -> s.getOrder().isAscending()).orElse(true)));
  }

  @Override
  public String getRowKey(R row) {
    return String.valueOf(row.hashCode());
  }

  private S sortNamed(String field) { // visitDate -> VISIT_DATE
    return Enum.valueOf(sorts, field.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
  }
}
