package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.RegisterFacets;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.ListFilters;
import kg.childcare.registry.shared.web.Query;
import org.primefaces.event.data.SortEvent;

/** The register as a list; its filters stand in the address, so that a list can be sent to a colleague. */
@Named
@ViewScoped
public class InstitutionListView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/app/institutions";

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private RegisterFacets facets;

  @Inject
  private ListFilters filters;

  @Inject
  private Choices choices;

  private final RegisterNarrowing asked = new RegisterNarrowing();
  private boolean mapShown;
  private RegisterMap map;
  private LazyRows<InstitutionRow, InstitutionSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(InstitutionSort.class, () -> institutions.count(asked.filter(facets)), page -> institutions.rows(asked.filter(facets), page));
  }

  /** Goes back to what the list was narrowed to last, when it is opened without saying to what; not over what is wrong with what was said. */
  public void open() throws IOException {
    asked.keepKnown(facets);
    var page = FacesContext.getCurrentInstance();
    var faces = page.getExternalContext();
    var said = faces.getRequestParameterMap().keySet();
    if (isNarrowed() || said.contains("clear") || said.contains("sort") || said.contains("page")) {
      filters.keep(PAGE, getFileQuery());
    } else if (page.getMessageList().isEmpty() && !filters.of(PAGE).isEmpty()) {
      faces.redirect(faces.getRequestContextPath() + PAGE + "?" + filters.of(PAGE));
    }
  }

  /** The map of what the list shows; its oblasts count the whole country. */
  public RegisterMap getMap() {
    if (map == null) {
      var filter = asked.filter(facets);
      map = RegisterMap.of(institutions.countByOblast(filter.anywhere()), cells -> institutions.places(filter, cells), filter.territory(), choices,
          territory -> PAGE + "?map=true&" + asked.queryIn(territory), number -> PAGE + "/" + number + asked.days());
    }
    return map;
  }

  public boolean isNarrowed() {
    return !getQuery().isEmpty();
  }

  /** Answers to a question by which the list can be narrowed. */
  public List<? extends Enum<?>> answers(RegisterQuestion question) {
    return facets.answers(question);
  }

  /** The same page with the filters in its address. */
  public String search() {
    asked.keepKnown(facets);
    filters.keep(PAGE, getFileQuery());
    return PAGE + "?faces-redirect=true&includeViewParams=true";
  }

  /** What the list is narrowed to. */
  public String getQuery() {
    return asked.queryIn(asked.getTerritory());
  }

  /** The reader puts the list in another order, and the file and what is remembered follow. */
  public void sorted(SortEvent event) {
    rows.sorted(event);
    filters.keep(PAGE, getFileQuery());
  }

  /** The same list in the same order, as a file. */
  public String getFileQuery() {
    return Stream.of(getQuery(), Query.of("sort", rows.getOrder())).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
  }

  /** The day of the list, for the address of one of its records. */
  public String getDays() {
    return asked.days();
  }

  public RegisterNarrowing getAsked() {
    return asked;
  }

  public LazyRows<InstitutionRow, InstitutionSort> getRows() {
    return rows;
  }

  public InstitutionStatus[] getStatuses() {
    return InstitutionStatus.values();
  }

  public boolean isMapShown() {
    return mapShown;
  }

  public void setMapShown(boolean mapShown) {
    this.mapShown = mapShown;
  }
}
