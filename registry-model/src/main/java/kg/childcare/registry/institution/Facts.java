package kg.childcare.registry.institution;

import static kg.childcare.registry.shared.RuleViolation.breach;
import static kg.childcare.registry.shared.RuleViolation.requireNone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.childcare.registry.shared.Breach;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.shared.Multilingual;

/** What is said of an institution and can change: names, place, category, owners, ages, places. A change makes new facts. */
@Embeddable
public class Facts {
  @Embedded
  private Multilingual name;

  @Column(name = "category_code", nullable = false)
  private String category;

  @Column(nullable = false)
  private String ownership;

  @Column(name = "territory_code", nullable = false)
  private String territory;

  private String founder;
  private String operator;
  private String supervisor;
  private String phone;

  @Column(name = "tax_number")
  private String taxNumber;

  @Column(name = "age_min")
  private Integer ageMin;

  @Column(name = "age_max")
  private Integer ageMax;

  private Integer capacity;

  protected Facts() {} // JPA

  public Facts(Multilingual name, String category, String ownership, String territory, Owners owners, Contact contact, Integer ageMin, Integer ageMax, Integer capacity) {
    this.name = name;
    this.category = category;
    this.ownership = ownership;
    this.territory = territory;
    this.founder = owners.founder();
    this.operator = owners.operator();
    this.supervisor = owners.supervisor();
    this.phone = contact.phone();
    this.taxNumber = contact.taxNumber();
    this.ageMin = ageMin;
    this.ageMax = ageMax;
    this.capacity = capacity;
  }

  /** Who founded it, who runs it day by day, and which state body answers for it. */
  public record Owners(String founder, String operator, String supervisor) {}

  /** How to reach it, and the number under which it pays taxes. */
  public record Contact(String phone, String taxNumber) {}

  /** Refuses facts that the category does not allow; says all that is wrong at once. */
  public void requireWithin(CategoryRules limits) {
    requireNone(breaches(limits));
  }

  /** What is wrong with them in every category. */
  public List<Breach> breaches() {
    return breaches(CategoryRules.NONE);
  }

  /** What is wrong with them of a place that was found: nothing has to be known of it but a name to call it by. */
  public List<Breach> breachesWhenFound() {
    return name.isEmpty() ? List.of(breach("nameKy", "institution.rule.nameMissing")) : List.of();
  }

  private List<Breach> breaches(CategoryRules limits) {
    var breaches = new ArrayList<>(breachesWhenFound());
    if (supervisor == null || supervisor.isBlank()) {
      breaches.add(breach("supervisor", "institution.rule.supervisorMissing"));
    }
    if (!TaxNumber.isPossible(taxNumber)) {
      breaches.add(breach("taxNumber", "institution.rule.taxNumber"));
    }
    addAgeBreaches(limits, breaches);
    addCapacityBreaches(limits, breaches);
    return breaches;
  }

  private void addAgeBreaches(CategoryRules limits, List<Breach> breaches) {
    if (ageMin == null || ageMax == null || ageMin < 0 || ageMin > ageMax) {
      breaches.add(breach("ageMin", "institution.rule.agesImpossible"));
    } else if (limits.ageMin() != null && ageMin < limits.ageMin()) {
      breaches.add(breach("ageMin", "institution.rule.agesOutsideCategory", limits.ageMin(), limits.ageMax()));
    } else if (limits.ageMax() != null && ageMax > limits.ageMax()) {
      breaches.add(breach("ageMax", "institution.rule.agesOutsideCategory", limits.ageMin(), limits.ageMax()));
    }
  }

  private void addCapacityBreaches(CategoryRules limits, List<Breach> breaches) {
    if (capacity == null || capacity <= 0) {
      breaches.add(breach("capacity", "institution.rule.capacityNotPositive"));
    } else if (limits.maxCapacity() != null && capacity > limits.maxCapacity()) {
      breaches.add(breach("capacity", "institution.rule.capacityAboveCap", capacity, limits.maxCapacity()));
    }
  }

  /** Whether going from these facts to the others needs a second person: owner, category and capacity do. */
  public boolean needsSecondPersonFor(Facts other) {
    return !Objects.equals(category, other.category)
        || !Objects.equals(ownership, other.ownership)
        || !Objects.equals(capacity, other.capacity)
        || !Objects.equals(founder, other.founder)
        || !Objects.equals(operator, other.operator);
  }

  /** These facts after a change that was made before them: what still said what was said then says what is said now. */
  Facts following(Facts before, Facts now) {
    return new Facts(
        follow(name, before.name, now.name), follow(category, before.category, now.category), follow(ownership, before.ownership, now.ownership),
        follow(territory, before.territory, now.territory),
        new Owners(follow(founder, before.founder, now.founder), follow(operator, before.operator, now.operator), follow(supervisor, before.supervisor, now.supervisor)),
        new Contact(follow(phone, before.phone, now.phone), follow(taxNumber, before.taxNumber, now.taxNumber)),
        follow(ageMin, before.ageMin, now.ageMin), follow(ageMax, before.ageMax, now.ageMax), follow(capacity, before.capacity, now.capacity));
  }

  private static <T> T follow(T mine, T before, T now) {
    return Objects.equals(mine, before) ? now : mine;
  }

  boolean isSameAs(Facts other) {
    return !needsSecondPersonFor(other)
        && Objects.equals(name, other.name)
        && Objects.equals(territory, other.territory)
        && Objects.equals(owners(), other.owners())
        && Objects.equals(contact(), other.contact())
        && Objects.equals(ageMin, other.ageMin)
        && Objects.equals(ageMax, other.ageMax);
  }

  public Multilingual name() {
    return name;
  }

  public String category() {
    return category;
  }

  public String ownership() {
    return ownership;
  }

  public String territory() {
    return territory;
  }

  public Owners owners() {
    return new Owners(founder, operator, supervisor);
  }

  public Contact contact() {
    return new Contact(phone, taxNumber);
  }

  public Integer ageMin() {
    return ageMin;
  }

  public Integer ageMax() {
    return ageMax;
  }

  public Integer capacity() {
    return capacity;
  }
}
