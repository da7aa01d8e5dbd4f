package kg.childcare.registry.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.childcare.registry.security.service.Caller;
import kg.childcare.registry.security.service.GrantInForce;
import kg.childcare.registry.shared.Role;

/** The places a signed-in person can go, by capability; who may not go there does not see it. */
@Named
@RequestScoped
public class Navigation {
  @Inject
  Caller caller;

  /** A place, and for whom it is: without roles for everyone signed in. One without an icon is no line of the navigation. */
  public enum Place {
    DASHBOARD("/app/dashboard", "pi-home"),
    INSTITUTIONS("/app/institutions", "pi-building", Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.INSPECTOR, Role.INSTITUTION, Role.PROTECTION, Role.MONITOR),
    INSTITUTION_REGISTER("/app/institutions/register", null, Role.REGISTRAR),
    INSTITUTION_CHANGE("/app/institutions/change", null, Role.REGISTRAR),
    INSTITUTION_CHANGES("/app/institutions/changes", null, Role.REGISTRAR),
    INSTITUTION_CLOSURE("/app/institutions/closure", null, Role.REGISTRAR),
    INSTITUTION_CLOSURES("/app/institutions/closures", null, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR),
    INSTITUTION_SUSPECT("/app/institutions/suspect", null, Role.REGISTRAR, Role.INSPECTOR, Role.PROTECTION),
    INSTITUTION_DUPLICATES("/app/institutions/duplicates", null, Role.REGISTRAR),
    INSTITUTION_MERGE("/app/institutions/merge", null, Role.REGISTRAR),
    INSTITUTION_SUCCESSION("/app/institutions/succession", null, Role.REGISTRAR),
    INSTITUTION_SITE("/app/institutions/site", null, Role.REGISTRAR),
    INSTITUTION_SITE_END("/app/institutions/siteend", null, Role.REGISTRAR),
    INSTITUTION_ROOM("/app/institutions/room", null, Role.REGISTRAR),
    INSTITUTION_ROOM_CLOSURE("/app/institutions/roomclosure", null, Role.REGISTRAR),
    INSTITUTION_OCCUPANCY("/app/institutions/occupancy", null, Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR, Role.INSPECTOR, Role.PLANNER),
    INSTITUTION_PAID("/app/institutions/paid", null, Role.REGISTRAR),
    IMPORTS("/app/imports", null, Role.REGISTRAR),
    OWNERS("/app/owners", "pi-briefcase", Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR),
    ACCREDITATIONS("/app/accreditations", "pi-verified", Role.REGISTRAR, Role.COMMISSION, Role.INSTITUTION, Role.MONITOR),
    ACCREDITATIONS_DUE("/app/accreditations/due", null, Role.REGISTRAR, Role.COMMISSION, Role.MONITOR),
    UNLAWFUL("/app/unlawful", "pi-ban", Role.REGISTRAR, Role.COMMISSION, Role.PLANNER, Role.PROTECTION, Role.MONITOR),
    ROOMS("/app/rooms", "pi-th-large", Role.REGISTRAR, Role.PLANNER, Role.PROTECTION, Role.MONITOR),
    FUNDING("/app/funding", "pi-wallet", Role.REGISTRAR, Role.PLANNER, Role.MONITOR, Role.ANALYST),
    CHILDREN("/app/children", "pi-users", Role.INSTITUTION, Role.REGISTRAR, Role.PROTECTION, Role.MONITOR),
    RETURNS("/app/returns", "pi-file-edit", Role.INSTITUTION, Role.REGISTRAR, Role.MONITOR),
    TRANSFERS("/app/transfers", "pi-arrow-right-arrow-left", Role.INSTITUTION, Role.PROTECTION, Role.REGISTRAR, Role.MONITOR),
    ALERTS("/app/alerts", "pi-bell", Role.INSTITUTION, Role.PROTECTION, Role.REGISTRAR, Role.MONITOR),
    RELOCATIONS("/app/relocations", "pi-directions", Role.PROTECTION, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR),
    STANDARDS("/app/standards", "pi-book"),
    PLANS("/app/plans", "pi-calendar", Role.PLANNER, Role.MONITOR),
    INSPECTIONS("/app/inspections", "pi-check-square", Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR),
    INSPECTION_PUBLISH("/app/inspections/publish", null, Role.PLANNER),
    FIELD("/field/", "pi-tablet", Role.INSPECTOR),
    ACTIONS("/app/actions", "pi-wrench", Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.INSTITUTION, Role.MONITOR),
    OPINIONS("/app/monitoring/opinions", "pi-comments", Role.PLANNER, Role.INSPECTOR, Role.REGISTRAR, Role.MONITOR),
    RECOMMENDATIONS("/app/monitoring/recommendations", "pi-megaphone", Role.REGISTRAR, Role.PLANNER, Role.INSTITUTION, Role.MONITOR),
    COMPLAINT_NEW("/app/complaints/new", "pi-pencil", Role.PROTECTION, Role.INSPECTOR, Role.MONITOR),
    COMPLAINTS("/app/complaints", "pi-inbox", Role.PROTECTION, Role.MONITOR),
    MONITORING("/app/monitoring", "pi-eye", Role.MONITOR),
    NOTICES("/app/notices", "pi-megaphone", Role.INSTITUTION, Role.INSPECTOR, Role.PLANNER, Role.REGISTRAR),
    STATISTICS("/app/statistics", "pi-chart-bar", Role.ANALYST, Role.REGISTRAR, Role.PLANNER, Role.MONITOR),
    USERS("/app/admin/users", "pi-id-card", Role.ADMIN),
    PARAMETERS("/app/admin/parameters", "pi-sliders-h"),
    TRAIL("/app/trail", "pi-history", Role.PLANNER, Role.MONITOR),
    AUDIT("/app/admin/audit", "pi-shield", Role.AUDITOR);

    private final String path;
    private final String icon;
    private final String[] roles;

    Place(String path, String icon, String... roles) {
      this.path = path;
      this.icon = icon;
      this.roles = roles;
    }

    /** The place to which a path belongs: the one with the longest path before it. */
    public static Optional<Place> at(String path) {
      return Arrays.stream(values())
          .filter(place -> path.equals(place.path) || path.startsWith(place.folder()) || path.equals(place.path + ".xhtml"))
          .max(Comparator.comparingInt(place -> place.path.length()));
    }

    private String folder() {
      return path.endsWith("/") ? path : path + "/";
    }

    public boolean isFor(Caller caller) {
      return roles.length == 0 || caller.hasAny(roles);
    }

    public String getPath() {
      return path;
    }

    public String getIcon() {
      return icon;
    }
  }

  public List<Place> getPlaces() {
    return Arrays.stream(Place.values()).filter(place -> place.icon != null).filter(place -> place.isFor(caller)).toList();
  }

  /** Where a page that a form led to can be opened again: the form's own address does not say which record it shows. */
  public String getAddress() {
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback() ? faces.getApplication().getViewHandler().getBookmarkableURL(faces, faces.getViewRoot().getViewId(), null, true) : null;
  }

  /** Whether the register, which is searched from the top of each page, is open to the caller. */
  public boolean isSearching() {
    return Place.INSTITUTIONS.isFor(caller);
  }

  /** Leading digits of the places for which the caller holds a role today, each once. */
  public List<String> getTerritories() {
    return caller.grants().stream().map(GrantInForce::territoryPrefix).filter(Objects::nonNull).distinct().toList();
  }

  /** Whether the caller holds a role today; a page shows an action by it, the service decides. */
  public boolean has(String role) {
    return caller.has(role);
  }

  public boolean isSignedIn() {
    return caller.userId() != null;
  }

  public String getUser() {
    return caller.displayName();
  }

  /** Name of the account, by which the browser tells whose unsent words it holds. */
  public String getAccount() {
    return caller.username();
  }

  /** The caller's roles, each once. */
  public List<String> getRoles() {
    return caller.grants().stream().map(GrantInForce::role).distinct().toList();
  }
}
