package kg.childcare.registry.reference.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.reference.CategoryRules;
import kg.childcare.registry.reference.OwnershipType;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.web.LanguageChoice;

/** Names and lists of places, categories and kinds of owner in the reader's language, in the order of its alphabet. */
@Named
@RequestScoped
public class Choices {
  @Inject
  Reference reference;

  @Inject
  LanguageChoice language;

  public List<SelectItem> getCategories() {
    return items(reference.categories(), CategoryRules::code, CategoryRules::name);
  }

  public List<SelectItem> getOwnerships() {
    return items(reference.ownershipTypes(), OwnershipType::code, OwnershipType::name);
  }

  public List<SelectItem> getOblasts() {
    return items(reference.oblasts(), Territory::code, Territory::name);
  }

  /** Every place with its oblast behind it, oblast by oblast, each oblast before what lies in it. */
  public List<SelectItem> getTerritories() {
    var alphabet = Collator.getInstance(language.getLocale());
    return reference.territories().stream()
        .sorted(Comparator.comparing((Territory one) -> oblast(one.code()), alphabet::compare)
            .thenComparing(one -> !isOblast(one))
            .thenComparing(one -> territory(one.code()), alphabet::compare))
        .map(one -> new SelectItem(one.code(), isOblast(one) ? territory(one.code()) : territory(one.code()) + ", " + oblast(one.code())))
        .toList();
  }

  private static boolean isOblast(Territory place) {
    return Territory.oblastOf(place.code()).equals(place.code());
  }

  public String body(String code) {
    return code == null ? "" : reference.body(code).name().in(language.chosen());
  }

  public String category(String code) {
    return code == null ? "" : reference.category(code).name().in(language.chosen());
  }

  public String ownership(String code) {
    return code == null ? "" : reference.ownershipType(code).name().in(language.chosen());
  }

  public String territory(String code) {
    return code == null ? "" : reference.territory(code).name().in(language.chosen());
  }

  /** The place whose code begins with just these digits: what a role holds over. */
  public String unit(String digits) {
    return reference.territories().stream().map(Territory::code).filter(code -> Territory.prefixOf(code).equals(digits)).findFirst().map(this::territory).orElse("");
  }

  /** The oblast in which a place lies, in words. */
  public String oblast(String code) {
    return code == null ? "" : territory(Territory.oblastOf(code));
  }

  private <T> List<SelectItem> items(Collection<T> all, Function<T, String> code, Function<T, Multilingual> name) {
    var alphabet = Collator.getInstance(language.getLocale());
    return all.stream()
        .map(one -> new SelectItem(code.apply(one), name.apply(one).in(language.chosen())))
        .sorted(Comparator.comparing(SelectItem::getLabel, alphabet::compare))
        .toList();
  }
}
