package kg.childcare.registry.bench;

import com.google.gson.Gson;
import java.sql.Connection;
import java.util.Map;

/** A planner has the four quarters of a year prepared and drawn: inputs frozen, risk of every institution, days, digests, all sealed. */
record PlanYear(Country country, Connection connection, Rest rest) {
  private static final int WARM_UPS = 3;
  private static final int PAIRS = 5;
  private static final int MONTHS_OF_QUARTER = 3;

  /** Each institution once a year. */
  private int visitsOfQuarter() {
    return Math.max(1, country.rung().institutions() / 4);
  }

  Operation operation() {
    return new Operation("plan a year of visits, REST", "-", Target.millis(country.rung().limit(1_000, 10_000)), WARM_UPS, PAIRS, null, this::plan);
  }

  private Side.Outcome plan(int turn) throws Exception {
    var first = country.today().withDayOfYear(1).plusYears(turn + 1L);
    for (int month = 0; month < 12; month += MONTHS_OF_QUARTER) {
      var order = Map.of("quarterStart", first.plusMonths(month).toString(), "visits", visitsOfQuarter());
      var plan = Rest.object(rest.send("POST", "api/v1/plans", new Gson().toJson(order))).get("id").getAsLong();
      rest.send("POST", "api/v1/plans/" + plan + "/draw", null);
    }
    return () -> {
      var drawn = Sql.number(connection, "SELECT COUNT(*) FROM sealed_visit v JOIN visit_plan p ON p.id = v.plan_id WHERE p.period_from >= ? AND p.period_from < ?", first, first.plusYears(1));
      if (drawn != 4L * visitsOfQuarter()) {
        throw new IllegalStateException(drawn + " visits were drawn for " + first.getYear() + " instead of " + 4L * visitsOfQuarter());
      }
      return drawn;
    };
  }
}
