package kg.childcare.registry.monitoring.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.NoteKind;
import kg.childcare.registry.monitoring.service.NoteRow;
import kg.childcare.registry.monitoring.service.NoteService;
import kg.childcare.registry.shared.api.Asks;
import kg.childcare.registry.shared.api.Paged;

/** The monitors' sealed records; 422 with monitoring.rule.keyClosed while the caller's key is not open. */
@RequestScoped
@Path("monitoring")
@Produces(MediaType.APPLICATION_JSON)
@Asks(NoteService.class)
public class NotesResource {
  @Inject
  NoteService notes;

  /** A note or an interview. */
  public record NewNote(NoteKind kind, @NotNull @Valid NoteContent content) {}

  @GET
  @Path("notes")
  public Paged<NoteRow> notes() {
    return all(List.of(NoteKind.NOTE, NoteKind.INTERVIEW));
  }

  @GET
  @Path("notes/{id}")
  public NoteRow note(@PathParam("id") long id) {
    return notes.read(id);
  }

  @POST
  @Path("notes")
  public Response write(@NotNull @Valid NewNote note) {
    var kind = note.kind() == null ? NoteKind.NOTE : note.kind();
    return Response.created(URI.create("monitoring/notes/" + notes.write(kind, note.content()))).build();
  }

  @GET
  @Path("visits")
  public Paged<NoteRow> visits() {
    return all(List.of(NoteKind.VISIT));
  }

  @POST
  @Path("visits")
  public Response write(@NotNull @Valid NoteContent visit) {
    return Response.created(URI.create("monitoring/notes/" + notes.write(NoteKind.VISIT, visit))).build();
  }

  private Paged<NoteRow> all(List<NoteKind> kinds) {
    var found = notes.read(kinds);
    return Paged.of(found, found.size(), 0, found.size());
  }
}
