package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** To what a person narrowed each list last, until the session ends: the query of the list's address, by its path. */
@SessionScoped
public class ListFilters implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> queries = new ConcurrentHashMap<>();

  public void keep(String path, String query) {
    queries.put(path, query);
  }

  /** The query kept for a list; empty when there is none. */
  public String of(String path) {
    return queries.getOrDefault(path, "");
  }
}
