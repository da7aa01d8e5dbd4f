package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kg.childcare.registry.monitoring.service.OpinionFile;
import kg.childcare.registry.monitoring.service.OpinionQueries;
import kg.childcare.registry.shared.NotThere;

/** One issued opinion beside what the ministry wrote. */
@Named
@RequestScoped
public class OpinionView {
  @Inject
  OpinionQueries opinions;

  @Inject
  HttpServletRequest request;

  private OpinionFile file;

  @PostConstruct
  void init() {
    var asked = request.getParameter("id");
    if (asked == null || !asked.matches("\\d{1,18}")) {
      throw new NotThere("opinion", asked);
    }
    file = opinions.file(Long.parseLong(asked));
  }

  public OpinionFile getFile() {
    return file;
  }
}
