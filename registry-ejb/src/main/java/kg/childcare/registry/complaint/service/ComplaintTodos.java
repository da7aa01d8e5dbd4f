package kg.childcare.registry.complaint.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import kg.childcare.registry.complaint.Complaint;
import kg.childcare.registry.complaint.ComplaintStatus;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Complaints that nobody has read, and those that wait for an answer longer than they may. */
@ApplicationScoped
public class ComplaintTodos implements TodoSource {
  @PersistenceContext
  EntityManager em;

  @Inject
  ComplaintQueries complaints;

  @Inject
  ComplaintAccess access;

  @Inject
  Caller caller;

  @Inject
  Clock clock;

  @Override
  public Stream<Todo> todos() {
    return caller.hasAny(Role.PROTECTION, Role.MONITOR)
        ? Stream.of(
            Todo.late("complaint.todo.unanswered", unanswered(), "/app/complaints"),
            Todo.today("complaint.todo.received", complaints.count(new ComplaintFilter(ComplaintStatus.RECEIVED, false)), "/app/complaints?status=RECEIVED"))
        : Stream.empty();
  }

  private long unanswered() {
    var cb = em.getCriteriaBuilder();
    var query = cb.createQuery(Long.class);
    var complaint = query.from(Complaint.class);
    query.select(cb.count(complaint)).where(
        access.visible(cb, complaint),
        cb.isNull(complaint.get("clocks").get("answeredAt")),
        cb.lessThan(complaint.<LocalDate>get("clocks").get("answerDue"), LocalDate.now(clock)));
    return em.createQuery(query).getSingleResult();
  }
}
