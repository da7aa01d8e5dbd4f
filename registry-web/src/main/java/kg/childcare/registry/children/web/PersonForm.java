package kg.childcare.registry.children.web;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.Person;

/** What a person types about who a child is; goes to the vault and nowhere else. */
public class PersonForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String familyName;
  private String givenName;
  private String patronymic;
  private String pin;
  private LocalDate birthDate;
  private String parents;

  Person person() {
    return new Person(familyName, givenName, patronymic, pin, birthDate, parents);
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getPatronymic() {
    return patronymic;
  }

  public void setPatronymic(String patronymic) {
    this.patronymic = patronymic;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  public String getParents() {
    return parents;
  }

  public void setParents(String parents) {
    this.parents = parents;
  }
}
