package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.RowFate;
import kg.childcare.registry.institution.imports.service.Arrangement;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.ImportLineSort;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.imports.service.ImportView;
import kg.childcare.registry.shared.web.Chosen;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.Messages;
import org.primefaces.PrimeFaces;

/** Lists that a registrar brings: what becomes of each line, what the columns and words mean, how far the writing is. */
@Named
@ViewScoped
public class ImportsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject
  private ImportService service;

  @Inject
  private ImportQueries imports;

  @Inject
  private Messages messages;

  private Long id;
  private RowFate fate;
  private String source;
  private transient Part file;
  private ImportView shown;
  private List<ColumnChoice> columns = List.of();
  private List<WordChoice> words = List.of();
  private Map<String, String> defaults = new HashMap<>();
  private LazyRows<ImportLine, ImportLineSort> lines;

  @PostConstruct
  void init() {
    lines = new LazyRows<>(ImportLineSort.class, () -> id == null ? 0 : imports.count(id, fate), page -> id == null ? List.of() : imports.lines(id, fate, page));
  }

  /** Reads the import that the address names. */
  public void load() {
    if (id != null) {
      shown = imports.one(id);
      columns = shown.layout().columns().stream().map(ColumnChoice::new).toList();
      words = shown.words().stream().map(WordChoice::new).toList();
      defaults = new HashMap<>();
      shown.layout().defaults().forEach((field, value) -> defaults.put(field.name(), value));
    }
  }

  /** Brings a list and opens it. */
  public String upload() {
    var chosen = Chosen.of(file);
    if (!messages.attempt(() -> id = service.upload(source, chosen.name().isEmpty() ? "list" : chosen.name(), chosen.content(), null, false), () -> chosen.breaches("file"))) {
      return null;
    }
    messages.done("institution.import.uploaded");
    return "/app/imports?faces-redirect=true&id=" + id;
  }

  public void arrange() {
    var fields = new HashMap<String, String>();
    columns.forEach(column -> fields.put(column.getLetters(), column.getField() == null ? "" : column.getField().name()));
    step(() -> service.arrange(id, shown.version(), new Arrangement(fields, defaults, null)), "institution.import.arranged");
  }

  /** Has the lines judged anew with what was chosen for the words of the source. */
  public void explain() {
    var said = new HashMap<String, Map<String, String>>();
    words.forEach(word -> said.computeIfAbsent(word.getField().name(), any -> new HashMap<>()).put(word.getWord(), word.getCode()));
    step(() -> service.arrange(id, shown.version(), new Arrangement(null, null, said)), "institution.import.arranged");
  }

  public void confirm() {
    step(() -> service.confirm(id), "institution.import.confirmed");
  }

  public void cancel() {
    step(() -> service.cancel(id), "institution.import.cancelled");
  }

  public void enterAnyway(int line) {
    step(() -> service.decide(id, line, true), "institution.import.decided");
  }

  private void step(Messages.Attempt attempt, String done) {
    if (messages.attempt(attempt)) {
      messages.done(done);
      load();
    }
  }

  /** How far it is by now; when it stops, what can be done with it is shown. */
  public void look() {
    shown = imports.one(id);
    if (!isRunning()) {
      load();
      PrimeFaces.current().ajax().update("import");
    }
  }

  public boolean isReady() {
    return shown != null && shown.state() == ImportState.READY;
  }

  /** Whether it changes by itself, so that the page looks again. */
  public boolean isRunning() {
    return shown != null && shown.state().isRunning();
  }

  public boolean isInterrupted() {
    return shown != null && shown.state() == ImportState.INTERRUPTED;
  }

  /** Whether lines are dealt with, so that there is progress to show. */
  public boolean isCounting() {
    return isRunning() && shown.rowsTotal() > 0 && shown.state() != ImportState.WAITING;
  }

  public List<ImportView> getLatest() {
    return imports.latest();
  }

  public RowFate[] getFates() {
    return RowFate.values();
  }

  public ListField[] getFields() {
    return ListField.values();
  }

  public ImportView getShown() {
    return shown;
  }

  public List<ColumnChoice> getColumns() {
    return columns;
  }

  public List<WordChoice> getWords() {
    return words;
  }

  public Map<String, String> getDefaults() {
    return defaults;
  }

  public LazyRows<ImportLine, ImportLineSort> getLines() {
    return lines;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public RowFate getFate() {
    return fate;
  }

  public void setFate(RowFate fate) {
    this.fate = fate;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
