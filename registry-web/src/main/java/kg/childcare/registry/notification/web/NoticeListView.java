package kg.childcare.registry.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import kg.childcare.registry.notification.service.NoticeQueries;
import kg.childcare.registry.notification.service.NoticeRow;
import kg.childcare.registry.notification.service.NoticeSort;
import kg.childcare.registry.shared.web.LazyRows;

/** What happened to the institutions that the caller answers for, the newest first. */
@Named
@ViewScoped
public class NoticeListView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private NoticeQueries notices;

  private LazyRows<NoticeRow, NoticeSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(NoticeSort.class, () -> notices.count(Instant.EPOCH), page -> notices.rows(page));
  }

  public LazyRows<NoticeRow, NoticeSort> getRows() {
    return rows;
  }
}
