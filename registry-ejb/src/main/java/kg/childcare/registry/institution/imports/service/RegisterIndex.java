package kg.childcare.registry.institution.imports.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.Resemblance;
import kg.childcare.registry.institution.imports.Particulars;
import kg.childcare.registry.reference.Territory;

/** The institutions that the author of an import may see, arranged so that the one that a line means is found at once. */
final class RegisterIndex {
  private static final double ALIKE = 0.75;
  /** Names that have less in common are not akin. */
  static final double RELATED = 0.5;
  /** A number that more names share than this tells nothing of any of them. */
  private static final int SHARED = 200;
  private static final int NAMED = 20;

  private final Map<String, List<Entry>> near = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> byDigits = new HashMap<>();
  private final Map<String, Entry> byNumber = new HashMap<>();

  private final Wanted wanted;

  /** Holds everything. */
  RegisterIndex() {
    this(null);
  }

  /** Holds of the register what may be wanted, and all lines. */
  RegisterIndex(Wanted wanted) {
    this.wanted = wanted;
  }

  /** What the lines of a list can be recognised by: whatever of the register shares nothing of it need not be held in memory. */
  static final class Wanted {
    private final Set<String> numbers = new HashSet<>();
    private final Set<Long> signs = new HashSet<>();

    void note(String number, Particulars sought) {
      if (!number.isEmpty()) {
        numbers.add(number);
      }
      signs.addAll(sought.signs());
    }

    Set<String> numbers() {
      return numbers;
    }

    Set<Long> signs() {
      return signs;
    }

    private boolean includes(String number, Particulars facts) {
      return numbers.contains(number) || facts.signs().stream().anyMatch(signs::contains);
    }
  }

  /** An institution under one of its names. @param number registration number, or of which line when it is only about to be entered */
  record Entry(String number, Resemblance name, String territory, boolean ended) {}

  /** Those that a line means for certain, or those that it may mean. */
  record Found(Entry certain, Set<String> possible) {}

  void add(KnownName known) {
    var facts = Particulars.of(known.ky(), known.ru(), known.en(), known.territory(), known.taxNumber(), known.phone());
    if (wanted != null && !wanted.includes(known.number(), facts)) {
      return;
    }
    if (known.status() == InstitutionStatus.CREATED_IN_ERROR) {
      byNumber.put(known.number(), new Entry(known.number(), Resemblance.of(""), known.territory(), true)); // found by its number alone
      return;
    }
    add(known.number(), facts, known.status() != InstitutionStatus.PROPOSED && known.status() != InstitutionStatus.SUSPECTED && known.status() != InstitutionStatus.UNDER_CHECK && !known.status().operates());
  }

  void add(String number, Particulars facts, boolean ended) {
    for (var name : facts.names()) {
      var entry = new Entry(number, Resemblance.of(name), facts.territory(), ended);
      byName.computeIfAbsent(name, any -> new ArrayList<>()).add(entry);
      near.computeIfAbsent(facts.neighbourhood(name), any -> new ArrayList<>()).add(entry);
      byNumber.put(number, entry);
      facts.numbers().forEach(digits -> byDigits.computeIfAbsent(digits, any -> new ArrayList<>()).add(entry));
    }
  }

  Entry numbered(String number) {
    return byNumber.get(number);
  }

  /** The same name in the same place, or the same tax or telephone number under a name akin, is certain; all that looks like it is possible. */
  Found find(Particulars sought) {
    var possible = new LinkedHashSet<String>();
    var certain = new LinkedHashSet<Entry>();
    for (var name : sought.names()) {
      var shape = Resemblance.of(name);
      var named = byName.getOrDefault(name, List.of()).stream().filter(entry -> sameArea(entry.territory(), sought.territory()));
      var reached = sought.numbers().flatMap(digits -> byDigits.getOrDefault(digits, List.of()).stream().limit(SHARED));
      Stream.concat(named, reached).forEach(entry -> {
        if (!entry.ended() && entry.name().with(shape) >= RELATED) {
          certain.add(entry);
        } else {
          possible.add(entry.number());
        }
      });
      if (certain.isEmpty() && sought.territory() != null) {
        near.getOrDefault(sought.neighbourhood(name), List.of()).stream().filter(entry -> entry.name().with(shape) >= ALIKE).forEach(entry -> possible.add(entry.number()));
      }
    }
    var numbers = certain.stream().map(Entry::number).distinct().toList();
    if (numbers.size() == 1) {
      return new Found(certain.iterator().next(), Set.of());
    }
    possible.addAll(numbers);
    return new Found(null, possible.stream().limit(NAMED).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  static boolean sameArea(String one, String other) {
    return other != null && (one.startsWith(Territory.prefixOf(other)) || other.startsWith(Territory.prefixOf(one)));
  }
}
