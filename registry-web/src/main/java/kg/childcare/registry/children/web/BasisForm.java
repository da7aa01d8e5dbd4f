package kg.childcare.registry.children.web;

import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.service.BasisPaper;

/** What a person types about the paper under a placement. */
public class BasisForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private BasisKind kind;
  private String number;
  private String body;
  private LocalDate decidedOn;
  private LocalDate until;

  BasisPaper paper() {
    return new BasisPaper(kind, number, body, decidedOn, until);
  }

  public BasisKind[] getKinds() {
    return BasisKind.values();
  }

  public BasisKind getKind() {
    return kind;
  }

  public void setKind(BasisKind kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
