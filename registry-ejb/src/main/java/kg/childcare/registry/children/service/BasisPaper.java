package kg.childcare.registry.children.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kg.childcare.registry.children.Basis;
import kg.childcare.registry.children.BasisKind;

/** The paper under a placement as a person enters it; that a kind is named is a rule of the stay. */
public record BasisPaper(BasisKind kind, @Size(max = 60) String number, @Size(max = 200) String body, LocalDate decidedOn, LocalDate until)
    implements Serializable {
  Basis basis() {
    return new Basis(kind, number, body, decidedOn, until);
  }
}
