package kg.childcare.registry.children.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kg.childcare.registry.children.service.Receiver;
import kg.childcare.registry.children.service.TransferQueries;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Institutions to which a child can go, chosen by typing; each as its number and name. */
@Named
@RequestScoped
public class ReceiverChoice {
  private static final String SEPARATOR = " · ";

  @Inject
  TransferQueries transfers;

  @Inject
  LanguageChoice language;

  public List<String> matching(String words) {
    return transfers.receivers(words).stream().map(this::shown).toList();
  }

  private String shown(Receiver one) {
    return one.number() + SEPARATOR + Multilingual.of(one.nameKy(), one.nameRu(), one.nameEn()).in(language.chosen());
  }

  /** The registration number of what was chosen, or typed. */
  public String number(String chosen) {
    return chosen == null ? null : chosen.split(SEPARATOR)[0].strip();
  }
}
