package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kg.childcare.registry.monitoring.service.OpinionQueries;
import kg.childcare.registry.monitoring.service.OpinionRow;
import kg.childcare.registry.monitoring.service.OpinionSort;
import kg.childcare.registry.shared.service.PageRequest;
import kg.childcare.registry.shared.web.LazyRows;

/** Issued opinions, the newest first, for the ministry and the monitors. */
@Named
@ViewScoped
public class OpinionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  OpinionQueries opinions;

  private LazyRows<OpinionRow, OpinionSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(OpinionSort.class, () -> opinions.count(), page -> opinions.rows(new PageRequest<>(page.first(), page.size(), page.sort(), false)));
  }

  public LazyRows<OpinionRow, OpinionSort> getRows() {
    return rows;
  }
}
