package kg.childcare.registry.institution.imports.service;

import static kg.childcare.registry.shared.RuleViolation.requireOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import kg.childcare.registry.institution.imports.ListField;
import kg.childcare.registry.institution.imports.SourceWords;
import kg.childcare.registry.reference.service.Reference;

/** Knows the codes that words of a source can mean: those of the register's own lists. */
@ApplicationScoped
public class WordCodes {
  @Inject
  Reference reference;

  /** Refused with the word and the code when a word is given a meaning that the register does not have. */
  void requireKnown(SourceWords said) {
    for (var word : said.all()) {
      requireOf("mapping", word.code() == null || isKnown(word.field(), word.code()), "institution.rule.importCodeUnknown", word.field(), word.word(), word.code());
    }
  }

  /** Code by folded word; a code that the register has no more means nothing. */
  Map<String, String> codes(SourceWords words, ListField field) {
    var codes = words.codes(field);
    codes.values().removeIf(code -> !isKnown(field, code));
    return codes;
  }

  private boolean isKnown(ListField field, String code) {
    return switch (field) {
      case CATEGORY -> reference.hasCategory(code);
      case OWNERSHIP -> reference.ownershipTypes().stream().anyMatch(owner -> owner.code().equals(code));
      case TERRITORY -> reference.hasTerritory(code);
      default -> false;
    };
  }
}
