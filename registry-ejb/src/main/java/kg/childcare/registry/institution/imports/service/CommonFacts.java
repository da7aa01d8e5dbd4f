package kg.childcare.registry.institution.imports.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.Resemblance;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.institution.imports.Particulars;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.shared.Said;

/**
 * What the register says of one institution, to be held against a line of a list.
 *
 * @param names of all times, with place and numbers @param addresses of its sites
 */
record CommonFacts(String number, List<KnownName> names, List<String> addresses, LocalDate today) {
  private static final String AGREES = "institution.import.agrees.";
  private static final String SPELLING = "institution.import.spelling.";

  /** A name of the line beside one of the register. @param akin 0 to 1 @param spelling in which language the register has it */
  private record Pair(String listed, String registered, double akin, boolean former, String spelling) {
    private String said() {
      var where = Said.of(SPELLING + (former ? "former." : "") + spelling);
      if (listed.equals(registered)) {
        return Said.of(AGREES + "name", registered, where);
      }
      return Said.of(AGREES + (NameFold.of(listed).equals(NameFold.of(registered)) ? "nameFolded" : "nameAkin"), registered, where, listed);
    }
  }

  /** One sentence for each fact in which both agree, to be said in any language; empty when it is the list alone that says so. */
  List<String> with(RowReader.Row row) {
    var told = new ArrayList<String>();
    if (number.equals(row.number())) {
      told.add(Said.of(AGREES + "number"));
    }
    name(row).map(Pair::said).ifPresent(told::add);
    place(row.facts().territory()).ifPresent(told::add);
    addresses.stream().filter(address -> row.address() != null && folded(address).equals(folded(row.address()))).findFirst().map(address -> Said.of(AGREES + "address", address)).ifPresent(told::add);
    same(row.facts().taxNumber(), KnownName::taxNumber, Particulars::countOfTaxNumber).map(found -> Said.of(AGREES + "taxNumber", found)).ifPresent(told::add);
    same(row.facts().phone(), KnownName::phone, Particulars::countOfPhone).map(found -> Said.of(AGREES + "phone", found)).ifPresent(told::add);
    return told;
  }

  private Optional<Pair> name(RowReader.Row row) {
    return Stream.of(row.facts().nameKy(), row.facts().nameRu(), row.facts().nameEn()).filter(Objects::nonNull).flatMap(this::pairs)
        .filter(pair -> pair.akin() >= RegisterIndex.RELATED)
        .max(Comparator.comparingDouble(Pair::akin).thenComparing(pair -> pair.listed().equals(pair.registered())).thenComparing(pair -> !pair.former()));
  }

  private Stream<Pair> pairs(String listed) {
    var shape = Resemblance.of(NameFold.of(listed));
    return names.stream().flatMap(known -> {
      var former = known.until() != null && known.until().isBefore(today);
      return Stream.of(new String[] {known.ky(), "ky"}, new String[] {known.ru(), "ru"}, new String[] {known.en(), "en"}).filter(name -> name[0] != null)
          .map(name -> new Pair(listed, name[0], shape.with(Resemblance.of(NameFold.of(name[0]))), former, name[1]));
    });
  }

  private Optional<String> place(String listed) {
    var same = names.stream().map(KnownName::territory).filter(known -> listed != null && RegisterIndex.sameArea(known, listed)).toList();
    if (same.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Said.of(AGREES + (same.stream().anyMatch(known -> Territory.raionOf(known).equals(Territory.raionOf(listed))) ? "raion" : "oblast")));
  }

  private Optional<String> same(String listed, Function<KnownName, String> fact, Function<String, Optional<String>> digits) {
    var asked = digits.apply(listed);
    return names.stream().map(fact).filter(known -> asked.isPresent() && digits.apply(known).equals(asked)).findFirst();
  }

  private static String folded(String address) {
    return SearchText.fold(NameFold.oneAlphabet(address));
  }
}
