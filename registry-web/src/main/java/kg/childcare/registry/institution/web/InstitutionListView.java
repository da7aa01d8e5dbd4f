package kg.childcare.registry.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegisterQuestion;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.institution.service.PlaceDot;
import kg.childcare.registry.institution.service.RegisterFacets;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.web.Choices;
import kg.childcare.registry.reference.web.OblastMap;
import kg.childcare.registry.shared.web.LazyRows;
import kg.childcare.registry.shared.web.ListFilters;
import kg.childcare.registry.shared.web.Query;

/** The register as a list; its filters stand in the address, so that a list can be sent to a colleague. */
@Named
@ViewScoped
public class InstitutionListView implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/app/institutions";
  private static final String SOATE = "\\d{14}";

  @Inject
  private InstitutionQueries institutions;

  @Inject
  private RegisterFacets facets;

  @Inject
  private ListFilters filters;

  @Inject
  private Choices choices;

  private String text;
  private String territory;
  private String category;
  private String ownership;
  private InstitutionStatus status;
  private LocalDate asOf;
  private LocalDate knownOn;
  private String accreditation;
  private String occupancy;
  private String lastVisit;
  private String confirmation;
  private String rooms;
  private boolean mapShown;
  private OblastMap map;
  private PlacesMap places;
  private LazyRows<InstitutionRow, InstitutionSort> rows;

  @PostConstruct
  void init() {
    rows = new LazyRows<>(InstitutionSort.class, () -> institutions.count(filter()), page -> institutions.rows(filter(), page));
  }

  private InstitutionFilter filter() {
    return new InstitutionFilter(text, territory, category, ownership, status, asOf, InstitutionFilter.endOf(knownOn))
        .and(RegisterQuestion.ACCREDITATION, accreditation)
        .and(RegisterQuestion.OCCUPANCY, occupancy)
        .and(RegisterQuestion.LAST_VISIT, lastVisit)
        .and(RegisterQuestion.CONFIRMATION, confirmation)
        .and(RegisterQuestion.ROOMS, rooms);
  }

  /** Goes back to what the list was narrowed to last, when it is opened without saying to what. */
  public void open() throws IOException {
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    if (faces.getRequestParameterMap().containsKey("clear") || isNarrowed()) {
      filters.keep(PAGE, getQuery());
    } else if (!filters.of(PAGE).isEmpty()) {
      faces.redirect(faces.getRequestContextPath() + PAGE + "?" + filters.of(PAGE));
    }
  }

  /** The map of oblasts with the number of institutions that match in each. */
  public OblastMap getMap() {
    if (map == null) {
      var counts = new HashMap<>(institutions.countByOblast(filter().anywhere()));
      choices.getOblasts().forEach(oblast -> counts.putIfAbsent((String) oblast.getValue(), 0L));
      map = OblastMap.of(counts, choices::territory);
    }
    return map;
  }

  /** Points for the institutions of the list, of the oblast to which it is narrowed. */
  public PlacesMap getPlaces() {
    if (places == null) {
      var within = territory != null && territory.matches(SOATE) ? territory : null;
      places = PlacesMap.of(within, institutions.places(filter(), PlacesMap.cells(within)));
    }
    return places;
  }

  /** Where a click on a point of several places leads: closer to them. */
  public String queryAround(PlaceDot dot) {
    return queryIn(getPlaces().isWhole() ? dot.oblast() : Territory.raionOf(dot.territory()));
  }

  /** The same list, in one oblast only. */
  public String queryIn(String oblast) {
    return Query.of("q", text, "territory", oblast, "category", category, "ownership", ownership, "status", status, "asOf", asOf, "knownOn", knownOn,
        "accreditation", accreditation, "occupancy", occupancy, "lastVisit", lastVisit, "confirmation", confirmation, "rooms", rooms);
  }

  public boolean isNarrowed() {
    return !getQuery().isEmpty();
  }

  /** Answers to a question by which the list can be narrowed. */
  public List<? extends Enum<?>> answers(RegisterQuestion question) {
    return facets.answers(question);
  }

  /** The answer if it is one; a word that the list does not know leaves the question open. */
  private String known(RegisterQuestion question, String answer) {
    return facets.answers(question).stream().map(Enum::name).filter(name -> name.equals(answer)).findFirst().orElse(null);
  }

  /** The same page with the filters in its address. */
  public String search() {
    filters.keep(PAGE, getQuery());
    return PAGE + "?faces-redirect=true&includeViewParams=true";
  }

  /** What the list is narrowed to, for the same list as a file. */
  public String getQuery() {
    return queryIn(territory);
  }

  public LazyRows<InstitutionRow, InstitutionSort> getRows() {
    return rows;
  }

  public InstitutionStatus[] getStatuses() {
    return InstitutionStatus.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public String getOwnership() {
    return ownership;
  }

  public void setOwnership(String ownership) {
    this.ownership = ownership;
  }

  public InstitutionStatus getStatus() {
    return status;
  }

  public void setStatus(InstitutionStatus status) {
    this.status = status;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The day of the list, for the address of one of its records. */
  public String getDays() {
    var days = Query.of("asOf", asOf, "knownOn", knownOn);
    return days.isEmpty() ? days : "?" + days;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }

  public String getAccreditation() {
    return accreditation;
  }

  public void setAccreditation(String accreditation) {
    this.accreditation = known(RegisterQuestion.ACCREDITATION, accreditation);
  }

  public String getOccupancy() {
    return occupancy;
  }

  public void setOccupancy(String occupancy) {
    this.occupancy = known(RegisterQuestion.OCCUPANCY, occupancy);
  }

  public boolean isMapShown() {
    return mapShown;
  }

  public void setMapShown(boolean mapShown) {
    this.mapShown = mapShown;
  }

  public String getRooms() {
    return rooms;
  }

  public void setRooms(String rooms) {
    this.rooms = known(RegisterQuestion.ROOMS, rooms);
  }

  public String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(String confirmation) {
    this.confirmation = known(RegisterQuestion.CONFIRMATION, confirmation);
  }

  public String getLastVisit() {
    return lastVisit;
  }

  public void setLastVisit(String lastVisit) {
    this.lastVisit = known(RegisterQuestion.LAST_VISIT, lastVisit);
  }
}
