package kg.childcare.registry.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kg.childcare.registry.institution.CardConfirmation;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.shared.Role;
import kg.childcare.registry.shared.service.Todo;
import kg.childcare.registry.shared.service.TodoSource;

/** Changes that wait for a second registrar, places that somebody should look at, and cards to be confirmed again. */
@ApplicationScoped
public class InstitutionTodos implements TodoSource {
  private static final String LIST = "/app/institutions?status=";

  @Inject
  InstitutionQueries institutions;

  @Inject
  ClosureQueries closures;

  @Inject
  ProposalQueries proposals;

  @Inject
  DuplicateQueries duplicates;

  @Inject
  DuplicateFinder finder;

  @Inject
  RoomFindingQueries rooms;

  @Inject
  Caller caller;

  @Override
  public Stream<Todo> todos() {
    if (!caller.has(Role.REGISTRAR)) {
      return caller.has(Role.INSTITUTION) ? Stream.of(stillCorrect()) : Stream.empty();
    }
    finder.findAll(); // what was written since is counted next time
    return Stream.of(
        stillCorrect(),
        Todo.today("institution.todo.changes", proposals.waiting(), "/app/institutions/changes"),
        Todo.today("institution.todo.declined", proposals.declined().size(), "/app/institutions/changes"),
        Todo.today("institution.todo.duplicates", duplicates.count(), "/app/institutions/duplicates"),
        Todo.today("institution.todo.rooms", rooms.count(RoomFindingFilter.ALL, Todo.MOST), "/app/rooms"),
        Todo.late("institution.todo.closedOver", closures.late(), "/app/institutions/closures"),
        Todo.today("institution.todo.suspected", in(InstitutionStatus.SUSPECTED), LIST + InstitutionStatus.SUSPECTED),
        Todo.today("institution.todo.underCheck", in(InstitutionStatus.UNDER_CHECK), LIST + InstitutionStatus.UNDER_CHECK));
  }

  private Todo stillCorrect() {
    var due = institutions.count(InstitutionFilter.none().and(RegisterQuestion.CONFIRMATION, CardConfirmation.DUE.name()));
    return Todo.late("institution.todo.stillCorrect", due, "/app/institutions?confirmation=" + CardConfirmation.DUE);
  }

  private long in(InstitutionStatus status) {
    return institutions.count(new InstitutionFilter(null, null, null, null, status, null, null));
  }
}
