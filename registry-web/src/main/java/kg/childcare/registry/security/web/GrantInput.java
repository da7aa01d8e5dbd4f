package kg.childcare.registry.security.web;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.security.service.NewGrant;

/** What the administrator types to give a role. */
public class GrantInput implements Serializable {
  private String role;
  private String territory;
  private String institution;
  private LocalDate from;
  private LocalDate to;

  NewGrant asked() {
    return new NewGrant(role, territory, institution, from, to);
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
