package kg.childcare.registry.bench;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pages, beside a page of the same server that holds nothing but one empty table. */
record PageOperations(Country country, Browser person, Browser floor) {
  static final List<String> NAMES = List.of("register list page, Faces", "open an institution, Faces", "what a registrar sees first, Faces");
  private static final int WARM_UPS = 2_000;
  private static final int PAIRS = 25;
  private static final int ROWS = 10;
  private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{4}");
  private static final String SHOWN = "shown";
  private static final String EMPTY = "a page with an empty PrimeFaces table on the same server";

  List<Operation> all() {
    int pairs = country.rung().pairs(PAIRS);
    var known = country.places().stream().map(place -> place.number()).collect(Collectors.toSet());
    return List.of(
        new Operation(NAMES.get(0), EMPTY, Target.ratio(1.5), WARM_UPS, pairs, this::empty, turn -> register(known)),
        new Operation(NAMES.get(1), EMPTY, Target.overFloor(20), WARM_UPS, pairs, this::empty, this::card),
        new Operation(NAMES.get(2), EMPTY, Target.millis(500), WARM_UPS, pairs, this::empty, turn -> first()));
  }

  private Side.Outcome empty(int turn) throws Exception {
    var page = floor.open(EmptyApplication.PAGE);
    return () -> page.contains("ui-datatable") ? SHOWN : page;
  }

  private Side.Outcome register(Set<String> known) throws Exception {
    var page = person.open("app/institutions");
    return () -> NUMBER.matcher(page).results().map(MatchResult::group).filter(known::contains).distinct().count() >= ROWS ? SHOWN : page;
  }

  /** What there is to do, with who operates unlawfully among what is late, and the charts. */
  private Side.Outcome first() throws Exception {
    var page = person.open("app/dashboard");
    var unlawful = Pattern.compile("class=\"late\" href=\"[^\"]*/app/unlawful\">(?:(?!</a>).)*\\b" + country.unlawful() + "\\b");
    return () -> unlawful.matcher(page).find() ? SHOWN : page;
  }

  private Side.Outcome card(int turn) throws Exception {
    var number = country.place(turn).number();
    var page = person.open("app/institutions/" + number);
    return () -> page.contains(number) && page.contains("Үлгү") ? SHOWN : page;
  }
}
