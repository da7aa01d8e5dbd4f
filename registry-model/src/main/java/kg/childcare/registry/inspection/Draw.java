package kg.childcare.registry.inspection;

import static kg.childcare.registry.shared.RuleViolation.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Chooses institutions, days and hours by chance, from a seed that is published once the period is over. Pure: the same seed
 * and inputs give the same visits for ever; a change of any step needs a new {@link #ALGORITHM} name beside the old one.
 * The steps are told in docs/adr as well, so that a monitor can write the draw anew.
 *
 * <ol>
 *   <li>Institutions visited less than {@code restDays} before the last day of the period are left out.</li>
 *   <li>{@code repeatPercent} of the visits are drawn among those not due, all others among those due; what one group lacks the other gives.</li>
 *   <li>Inside a group: one after the other without putting back, the chance proportional to the risk.</li>
 *   <li>Weekend and night marks, as many as the quotas ask, are shuffled over the visits, each by itself.</li>
 *   <li>The day is drawn evenly among the days of its kind after the rest; the hour evenly in the day (6 to 19) or the night (20 to 5).</li>
 * </ol>
 */
public final class Draw {
  public static final String ALGORITHM = "sha256-weighted-1";

  private static final int[] DAY_HOURS = {6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
  private static final int[] NIGHT_HOURS = {20, 21, 22, 23, 0, 1, 2, 3, 4, 5};

  private final DrawInputs inputs;
  private final SeededStream stream;

  private Draw(String seedHex, DrawInputs inputs) {
    this.inputs = inputs;
    stream = new SeededStream(seedHex);
  }

  public static List<DrawnVisit> of(String seedHex, DrawInputs inputs) {
    return new Draw(seedHex, inputs).visits();
  }

  /** Digest of the seed and all that it gave; handed over when the plan is made, checked when the seed is opened. */
  public static String digest(String seedHex, DrawInputs inputs, List<DrawnVisit> visits) {
    var lines = visits.stream().map(DrawnVisit::line).collect(Collectors.joining("\n"));
    return DrawInputs.digestOf(ALGORITHM + "\n" + seedHex + "\n" + inputs.digest() + "\n" + lines + "\n");
  }

  private List<DrawnVisit> visits() {
    var chosen = chosen();
    require(!chosen.isEmpty(), "inspection.rule.nobodyToVisit");
    var weekends = marks(chosen.size(), inputs.rules().weekendPercent());
    var nights = marks(chosen.size(), inputs.rules().nightPercent());
    var visits = new ArrayList<DrawnVisit>();
    for (int i = 0; i < chosen.size(); i++) {
      var day = day(chosen.get(i), weekends.get(i));
      visits.add(new DrawnVisit(chosen.get(i).number(), day, hour(nights.get(i))));
    }
    return visits;
  }

  private List<Candidate> chosen() {
    var rules = inputs.rules();
    var open = inputs.candidates().stream().filter(candidate -> !firstDay(candidate).isAfter(inputs.to())).toList();
    var groups = open.stream().collect(Collectors.partitioningBy(candidate -> candidate.due(inputs.to(), rules.intervalMonths())));
    int wanted = Math.min(rules.visits(), open.size());
    int repeats = Math.min(groups.get(false).size(), Math.max(DrawRules.share(wanted, rules.repeatPercent()), wanted - groups.get(true).size()));
    var chosen = weighted(groups.get(true), wanted - repeats);
    chosen.addAll(weighted(groups.get(false), wanted - chosen.size()));
    return chosen;
  }

  private List<Candidate> weighted(List<Candidate> group, int wanted) {
    var urn = new Urn(group.stream().mapToInt(Candidate::risk).toArray());
    var chosen = new ArrayList<Candidate>();
    while (chosen.size() < Math.min(wanted, group.size())) {
      chosen.add(group.get(urn.take(stream.below(urn.total()))));
    }
    return chosen;
  }

  private List<Boolean> marks(int visits, int percent) {
    int marked = DrawRules.share(visits, percent);
    var marks = new ArrayList<>(Collections.nCopies(marked, true));
    marks.addAll(Collections.nCopies(visits - marked, false));
    stream.shuffle(marks);
    return marks;
  }

  private LocalDate firstDay(Candidate candidate) {
    var rested = candidate.lastVisit() == null ? inputs.from() : candidate.lastVisit().plusDays(inputs.rules().restDays());
    return rested.isBefore(inputs.from()) ? inputs.from() : rested;
  }

  private final Map<LocalDate, List<LocalDate>> weekendsFrom = new HashMap<>();
  private final Map<LocalDate, List<LocalDate>> workdaysFrom = new HashMap<>();

  private LocalDate day(Candidate candidate, boolean weekend) {
    var first = firstDay(candidate);
    var days = (weekend ? weekendsFrom : workdaysFrom).computeIfAbsent(first, from -> days(from, weekend));
    var possible = days.isEmpty() ? first.datesUntil(inputs.to().plusDays(1)).toList() : days;
    return possible.get((int) stream.below(possible.size()));
  }

  private List<LocalDate> days(LocalDate first, boolean weekend) {
    return first.datesUntil(inputs.to().plusDays(1)).filter(day -> DrawnVisit.weekend(day) == weekend).toList();
  }

  private int hour(boolean night) {
    var hours = night ? NIGHT_HOURS : DAY_HOURS;
    return hours[(int) stream.below(hours.length)];
  }
}
