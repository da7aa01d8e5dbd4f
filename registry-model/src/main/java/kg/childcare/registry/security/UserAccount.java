package kg.childcare.registry.security;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.childcare.registry.shared.Language;
import kg.childcare.registry.shared.Period;
import kg.childcare.registry.shared.Registered;
import kg.childcare.registry.shared.Role;

/** A person who may sign in, with the roles that the person holds on a given day. */
@Entity
@Table(name = "user_account")
public class UserAccount extends Registered {
  @Column(nullable = false, updatable = false)
  private String username;

  @Column(name = "display_name", nullable = false)
  private String displayName;

  /** Salted and stretched; the form is the hasher's own affair. */
  @Column(name = "password_hash", nullable = false)
  private String passwordHash;

  @Enumerated(STRING)
  @Column(nullable = false)
  private Language language;

  @Column(nullable = false)
  private boolean blocked;

  @OneToMany(mappedBy = "user", cascade = ALL)
  @OrderBy("id")
  private List<Grant> grants = new ArrayList<>();

  protected UserAccount() {} // JPA

  public UserAccount(String username, String displayName, String passwordHash, Language language) {
    requireOf("username", username.matches("[a-z0-9][a-z0-9._-]{2,39}"), "security.rule.usernameForm");
    this.username = username;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.language = language;
  }

  /** Gives a role over a territory (SOATE code) from a day to a day. */
  public Grant grant(String role, String territory, Period period) {
    return add(new Grant(this, role, territory, null, period));
  }

  /** Gives the role of clerk or director in one institution. */
  public Grant grantIn(long institutionId, String role, Period period) {
    return add(new Grant(this, role, null, institutionId, period));
  }

  private Grant add(Grant grant) {
    var meanwhile = grants.stream().filter(held -> held.period().overlaps(grant.period())).toList();
    requireOf("from", meanwhile.stream().noneMatch(grant::sameAs), "security.rule.grantOverlaps");
    requireOf("role", meanwhile.stream().allMatch(held -> held.goesWith(grant, Role.MONITOR)), "security.rule.monitorStandsAlone");
    requireOf("role", meanwhile.stream().noneMatch(held -> held.clashes(grant, Role.ADMIN, Role.AUDITOR)), "security.rule.auditorStandsApart");
    grants.add(grant);
    return grant;
  }

  public void changePassword(String newHash) {
    passwordHash = newHash;
  }

  public void speak(Language chosen) {
    language = chosen;
  }

  public void block() {
    blocked = true;
  }

  public void unblock() {
    blocked = false;
  }

  /** Ends a role after a last day; the grant stays as history. */
  public void endGrant(long grantId, LocalDate last) {
    var grant = grants.stream().filter(held -> held.id().equals(grantId)).findFirst();
    require(grant.isPresent(), "security.rule.grantUnknown");
    grant.get().endOn(last);
  }

  public List<Grant> grantsOn(LocalDate day) {
    return grants.stream().filter(grant -> grant.inForce(day)).toList();
  }

  public List<Grant> grants() {
    return List.copyOf(grants);
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Language language() {
    return language;
  }

  public boolean blocked() {
    return blocked;
  }
}
