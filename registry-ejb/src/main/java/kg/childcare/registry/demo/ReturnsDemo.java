package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kg.childcare.registry.children.AgeBand;
import kg.childcare.registry.children.BasisKind;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.Groundless;
import kg.childcare.registry.children.MonthOnRoll;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.ReturnState;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.StatedField;
import kg.childcare.registry.children.Stay;

/** Twelve months of returns: most accepted on time, some late, missing, returned with a remark or waiting for the registrar. */
@ApplicationScoped
public class ReturnsDemo implements DemoPart {
  private static final int MONTHS = 12;
  private static final int DUE_DAY = 5;

  private final List<Object[]> returns = new ArrayList<>();
  private final List<Object[]> lines = new ArrayList<>();
  private final List<Object[]> figures = new ArrayList<>();
  private final List<Object[]> rollups = new ArrayList<>();

  @Override
  public int order() {
    return 420;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var stays = stays(country);
    var last = YearMonth.from(country.today()).minusMonths(1);
    for (var home : country.institutions()) {
      for (int ago = MONTHS - 1; ago >= 0; ago--) {
        var month = last.minusMonths(ago);
        if (!isMissing(home.index(), ago)) {
          add(country, home, month, ago, new MonthOnRoll(month, inMonth(stays.getOrDefault(home.id(), List.of()), month), ChildAlertsDemo.EMERGENCY_DAYS));
        }
      }
    }
    write(country);
  }

  private static boolean isMissing(int index, int ago) {
    return ago == 0 ? index == 0 || index % 23 == 7 : (index * 5 + ago) % 83 == 17;
  }

  private static ReturnState state(int index, int ago) {
    if (ago > 0) {
      return ReturnState.ACCEPTED;
    } else if (index == 1 || index % 5 == 2) {
      return ReturnState.SUBMITTED;
    }
    return index % 17 == 5 ? ReturnState.RETURNED : ReturnState.ACCEPTED;
  }

  private static List<Stay> inMonth(List<Stay> stays, YearMonth month) {
    return stays.stream()
        .filter(stay -> !stay.enteredOn().isAfter(month.atEndOfMonth()) && (stay.leftOn() == null || !stay.leftOn().isBefore(month.atDay(1))))
        .toList();
  }

  private void add(DemoCountry country, DemoInstitution home, YearMonth month, int ago, MonthOnRoll roll) {
    var id = country.nextId();
    var state = state(home.index(), ago);
    var late = (home.index() + ago * 7) % 13 == 4;
    var due = month.plusMonths(1).atDay(DUE_DAY);
    var submitted = due.minusDays(late ? -1 - home.index() % 9 : home.index() % 4);
    var decided = state == ReturnState.SUBMITTED ? null : submitted.plusDays(2);
    var counts = roll.figures();
    returns.add(new Object[] {
      id, 0, home.id(), month.atDay(1), 1, false, due, state, roll.figures().get("B13") == 0, true, DemoChildren.at(submitted), submitted, "clerk-demo",
      decided == null ? null : DemoChildren.at(decided), decided == null ? null : "registrar", state == ReturnState.RETURNED ? "Үлгү: ооруканада жаткан балдардын санын тактаңыз." : null});
    counts.values().removeIf(amount -> amount == 0); // what is not stated by hand is not worth a row in a demonstration
    for (var field : StatedField.values()) {
      counts.putIfAbsent(field.name(), 0);
    }
    counts.forEach((code, amount) -> figures.add(new Object[] {country.nextId(), 0, id, code, amount}));
    lines(country, id, home, month, roll);
  }

  private void lines(DemoCountry country, long id, DemoInstitution home, YearMonth month, MonthOnRoll roll) {
    var cells = new TreeMap<String, int[]>();
    for (var child : roll.children()) {
      var balance = roll.of(child.childId());
      lines.add(new Object[] {
        country.nextId(), 0, id, child.childId(), child.number(), child.sex(), child.birthMonth(), balance.opening(), balance.arrivals(), balance.departures(), balance.closing(),
        balance.nights()});
      var cell = cells.computeIfAbsent(child.sex() + " " + AgeBand.of(child.birthMonth(), month.atEndOfMonth()), key -> new int[5]);
      cell[0] += balance.opening();
      cell[1] += balance.arrivals();
      cell[2] += balance.departures();
      cell[3] += balance.closing();
      cell[4] += balance.nights();
    }
    cells.forEach((key, cell) -> rollups.add(new Object[] {
      month.atDay(1), home.id(), key.split(" ")[0], key.split(" ")[1], cell[0], cell[1], cell[2], cell[3], cell[4]}));
  }

  private static Map<Long, List<Stay>> stays(DemoCountry country) throws SQLException {
    var stays = new HashMap<Long, List<Stay>>();
    var sql = "SELECT p.institution_id, c.id, c.number, c.sex, c.birth_month, p.entered_on, p.left_on, p.entry_kind, p.exit_kind, p.basis_kind"
        + " FROM placement p JOIN child c ON c.id = p.child_id ORDER BY c.number";
    try (var statement = country.connection().createStatement(); var row = statement.executeQuery(sql)) {
      while (row.next()) {
        var entered = row.getDate(6).toLocalDate();
        stays.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(new Stay(
            row.getLong(2), row.getString(3), Sex.valueOf(row.getString(4)), row.getDate(5).toLocalDate(), entered,
            row.getDate(7) == null ? null : row.getDate(7).toLocalDate(), MovementKind.valueOf(row.getString(8)),
            row.getString(9) == null ? null : ExitKind.valueOf(row.getString(9)), new Groundless.Paper(BasisKind.valueOf(row.getString(10)), entered, null, entered), null));
      }
    }
    return stays;
  }

  private void write(DemoCountry country) throws SQLException {
    country.insert("INSERT INTO monthly_return (id, version, institution_id, month_start, edition, superseded, due_on, state, no_deaths, no_violence, submitted_at, submitted_on,"
        + " submitted_by, decided_at, decided_by, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", returns);
    country.insert("INSERT INTO return_line (id, version, return_id, child_id, child_number, sex, birth_month, opening, arrivals, departures, closing, nights)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", lines);
    country.insert("INSERT INTO return_figure (id, version, return_id, field_code, amount) VALUES (?, ?, ?, ?, ?)", figures);
    country.insert("INSERT INTO roll_rollup (month_start, institution_id, sex, age_band, opening, arrivals, departures, closing, nights) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rollups);
  }
}
