package kg.childcare.registry.monitoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.monitoring.NoteContent;
import kg.childcare.registry.monitoring.NoteKind;
import kg.childcare.registry.monitoring.service.NoteRow;
import kg.childcare.registry.monitoring.service.NoteService;
import kg.childcare.registry.shared.web.Messages;

/** The monitors' notes, own visits and interviews; opened by nobody's key but theirs. */
@Named
@ViewScoped
public class NotesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  NoteService service;

  @Inject
  InstitutionQueries institutions;

  @Inject
  Messages messages;

  private List<NoteRow> notes = List.of();
  private final Map<Long, InstitutionRef> places = new HashMap<>();
  private NoteKind kind = NoteKind.NOTE;
  private String institution;
  private LocalDate day;
  private String title;
  private String text;

  @PostConstruct
  void load() {
    messages.attempt(() -> notes = service.read(List.of(NoteKind.values())));
    var ids = notes.stream().map(note -> note.content().institutionId()).filter(Objects::nonNull).distinct().toList();
    institutions.refs(ids).forEach(place -> places.put(place.id(), place));
  }

  public void save() {
    var done = messages.attempt(() -> {
      var id = institution == null ? null : institutions.byNumber(institution.strip()).id();
      service.write(kind, new NoteContent(id, null, day, title, text));
    });
    if (done) {
      messages.done("monitoring.note.saved");
      institution = null;
      day = null;
      title = null;
      text = null;
      load();
    }
  }

  public InstitutionRef place(NoteRow note) {
    return places.get(note.content().institutionId());
  }

  public List<NoteRow> getNotes() {
    return notes;
  }

  public List<NoteKind> getKinds() {
    return List.of(NoteKind.values());
  }

  public NoteKind getKind() {
    return kind;
  }

  public void setKind(NoteKind kind) {
    this.kind = kind;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
