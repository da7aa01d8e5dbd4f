package kg.childcare.registry.institution.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionCard;

/** What somebody has typed so far about an institution. */
public class FactsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String nameKy;
  private String nameRu;
  private String nameEn;
  private String category;
  private String ownership;
  private String territory;
  private String founder;
  private String operator;
  private String supervisor;
  private String phone;
  private String taxNumber;
  private Integer ageMin;
  private Integer ageMax;
  private Integer capacity;
  private LocalDate from;
  private String reason;

  static FactsForm of(InstitutionCard card, LocalDate from) {
    var form = new FactsForm();
    form.nameKy = card.name().ky();
    form.nameRu = card.name().ru();
    form.nameEn = card.name().en();
    form.category = card.category();
    form.ownership = card.ownership();
    form.territory = card.territory();
    form.founder = card.founder();
    form.operator = card.operator();
    form.supervisor = card.supervisor();
    form.phone = card.phone();
    form.taxNumber = card.taxNumber();
    form.ageMin = card.ageMin();
    form.ageMax = card.ageMax();
    form.capacity = card.capacity();
    form.from = from;
    return form;
  }

  /** Goes over to another day: what still says what was shown of the one day says what is known of the other. Answers whether anything reads otherwise now. */
  boolean follow(FactsForm shown, FactsForm then) {
    var before = entered();
    nameKy = followed(nameKy, shown.nameKy, then.nameKy);
    nameRu = followed(nameRu, shown.nameRu, then.nameRu);
    nameEn = followed(nameEn, shown.nameEn, then.nameEn);
    category = followed(category, shown.category, then.category);
    ownership = followed(ownership, shown.ownership, then.ownership);
    territory = followed(territory, shown.territory, then.territory);
    founder = followed(founder, shown.founder, then.founder);
    operator = followed(operator, shown.operator, then.operator);
    supervisor = followed(supervisor, shown.supervisor, then.supervisor);
    phone = followed(phone, shown.phone, then.phone);
    taxNumber = followed(taxNumber, shown.taxNumber, then.taxNumber);
    ageMin = followed(ageMin, shown.ageMin, then.ageMin);
    ageMax = followed(ageMax, shown.ageMax, then.ageMax);
    capacity = followed(capacity, shown.capacity, then.capacity);
    return !entered().equals(before);
  }

  private static <T> T followed(T typed, T shown, T then) {
    return Objects.equals(typed == null ? "" : typed, shown == null ? "" : shown) ? then : typed;
  }

  NewFacts entered() {
    return new NewFacts(
        nameKy, nameRu, nameEn, category, ownership, territory, founder, operator, supervisor, phone, taxNumber, ageMin, ageMax, capacity, from, reason);
  }

  public String getNameKy() {
    return nameKy;
  }

  public void setNameKy(String nameKy) {
    this.nameKy = nameKy;
  }

  public String getNameRu() {
    return nameRu;
  }

  public void setNameRu(String nameRu) {
    this.nameRu = nameRu;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
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

  public String getTerritory() {
    return territory;
  }

  public void setTerritory(String territory) {
    this.territory = territory;
  }

  public String getFounder() {
    return founder;
  }

  public void setFounder(String founder) {
    this.founder = founder;
  }

  public String getOperator() {
    return operator;
  }

  public void setOperator(String operator) {
    this.operator = operator;
  }

  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getTaxNumber() {
    return taxNumber;
  }

  public void setTaxNumber(String taxNumber) {
    this.taxNumber = taxNumber;
  }

  public Integer getAgeMin() {
    return ageMin;
  }

  public void setAgeMin(Integer ageMin) {
    this.ageMin = ageMin;
  }

  public Integer getAgeMax() {
    return ageMax;
  }

  public void setAgeMax(Integer ageMax) {
    this.ageMax = ageMax;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
