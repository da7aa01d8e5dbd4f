package kg.childcare.registry.children.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.MonthlyReturn;
import kg.childcare.registry.children.ReturnFigure;
import kg.childcare.registry.children.StatedField;
import kg.childcare.registry.institution.service.InstitutionRef;

/** A return as it is read: with its institution, its lines, and the texts of its figures. */
@ApplicationScoped
public class ReturnForms {
  @Inject
  ReturnForm form;

  @Inject
  ReturnCalendar calendar;

  ReturnView filled(MonthlyReturn found, InstitutionRef home) {
    return new ReturnView(found.id(), found.version(), home.number(), home.name(), found.month(), found.edition(), found.superseded(), found.state(), found.dueOn(),
        found.isLate(calendar.today()), found.correctionReason(), found.explanation(), found.noDeaths(), found.noViolence(), found.submittedAt(), found.submittedBy(),
        found.decidedAt(), found.decidedBy(), found.remark(), lines(found), figures(found, true), figures(found, false));
  }

  private static List<LineView> lines(MonthlyReturn found) {
    var last = found.month().atEndOfMonth();
    return found.lines().stream().map(line -> new LineView(line.number(), line.sex(), AgeBand.of(line.birthMonth(), last), line.balance())).toList();
  }

  private List<FigureView> figures(MonthlyReturn found, boolean stated) {
    return found.figures().stream()
        .filter(figure -> StatedField.isStated(figure.code()) == stated)
        .sorted(Comparator.comparing(ReturnFigure::code))
        .map(figure -> new FigureView(figure.code(), form.label(figure.code()), figure.amount()))
        .toList();
  }
}
