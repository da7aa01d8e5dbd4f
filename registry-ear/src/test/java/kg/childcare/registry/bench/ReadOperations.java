package kg.childcare.registry.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.reference.Territory;

/** What people look up in the register and on the rolls. */
final class ReadOperations {
  private static final int WARM_UPS = 1_500;
  private static final int WARM_UPS_OF_COUNTS = 500;
  private static final int PAIRS = 25;
  private static final int DAYS = 100;
  private static final String SAME = "same SQL by plain JDBC";
  private static final String IN_FORCE = " p.valid_from <= ? AND (p.valid_to IS NULL OR p.valid_to >= ?) AND p.superseded_at IS NULL AND p.category_code <> 'COLONY' AND p.territory_code LIKE '417%'";

  private final Country country;
  private final Connection connection;
  private final Rest rest;

  ReadOperations(Country country, Connection connection, Rest rest) {
    this.country = country;
    this.connection = connection;
    this.rest = rest;
  }

  List<Operation> all() {
    var rung = country.rung();
    int pairs = rung.pairs(PAIRS);
    var unlawful = new UnlawfulOperation(country, connection, rest, Territory.COUNTRY);
    var here = new UnlawfulOperation(country, connection, rest, Territory.oblastOf(country.place(0).territory()));
    return List.of(
        new Operation("an empty answer over HTTP (for comparison)", "-", Target.NONE, WARM_UPS, pairs, null, this::empty),
        new Operation("register search, first page, REST", SAME, Target.within(2, rung.limit(10, 20)), WARM_UPS, pairs, this::searchFloor, this::search),
        new Operation("open an institution, REST", "its queries by plain JDBC", Target.overFloor(20), WARM_UPS, pairs, this::cardFloor, this::card),
        new Operation("register as of a past day, first page, REST", SAME, rung.within(2, 30), WARM_UPS, pairs, this::pastFloor, this::past),
        new Operation("who operates unlawfully today, REST", "one SQL for all grounds by plain JDBC", Target.within(2, rung.limit(100, 500)), WARM_UPS_OF_COUNTS, pairs, unlawful::floor, unlawful::operation),
        new Operation("who operates unlawfully today in one oblast, REST", "the same SQL by plain JDBC", Target.within(2, rung.limit(100, 500)), WARM_UPS_OF_COUNTS, pairs, here::floor, here::operation),
        new Operation("roll of an institution on a day, REST", SAME, Target.ratio(2), WARM_UPS, pairs, this::rollFloor, this::roll),
        new Operation("national table oblast x sex x age band, REST", "live SQL by plain JDBC", Target.millis(rung.limit(20, 50)), WARM_UPS_OF_COUNTS, pairs,
            new NationalTable(country, connection, rest)::floor, new NationalTable(country, connection, rest)::operation));
  }

  private Side.Outcome empty(int turn) throws Exception {
    var body = rest.get("health/live");
    return () -> Rest.text(Rest.object(body), "status");
  }

  private Side.Outcome searchFloor(int turn) throws SQLException {
    var words = " AND p.search_text LIKE ?";
    var text = "%" + SearchText.fold(Country.WORD) + "%";
    var today = country.today();
    var page = Sql.rows(connection, ReadOperations::line, register(words), today, today, text);
    var total = Sql.number(connection, "SELECT COUNT(p.id) FROM institution_profile p WHERE" + IN_FORCE + words, today, today, text);
    return () -> List.of(total, page);
  }

  private Side.Outcome search(int turn) throws Exception {
    var body = rest.get("api/v1/institutions?size=50&q=" + URLEncoder.encode(Country.WORD, StandardCharsets.UTF_8));
    return () -> page(body);
  }

  private Side.Outcome pastFloor(int turn) throws SQLException {
    var day = country.pastDay();
    var page = Sql.rows(connection, ReadOperations::line, register(""), day, day);
    var total = Sql.number(connection, "SELECT COUNT(p.id) FROM institution_profile p WHERE" + IN_FORCE, day, day);
    return () -> List.of(total, page);
  }

  private Side.Outcome past(int turn) throws Exception {
    var body = rest.get("api/v1/institutions?size=50&asOf=" + country.pastDay());
    return () -> page(body);
  }

  private static String register(String more) {
    return "SELECT i.number, p.name_ky, p.name_ru, p.name_en, p.category_code, p.ownership, p.territory_code, p.status, p.capacity FROM institution_profile p"
        + " JOIN institution i ON i.id = p.institution_id WHERE" + IN_FORCE + more + " ORDER BY p.name_ru, p.id LIMIT 50";
  }

  private static String line(ResultSet row) throws SQLException {
    return row.getString(1) + " " + row.getString(3) + " " + row.getString(5) + " " + row.getString(7) + " " + row.getString(8) + " " + row.getInt(9);
  }

  private static List<Object> page(String body) {
    var answer = Rest.object(body);
    var page = new ArrayList<String>();
    for (var item : answer.getAsJsonArray("items")) {
      page.add(Rest.text(item, "number") + " " + Rest.text(item.getAsJsonObject().get("name"), "ru") + " " + Rest.text(item, "category") + " " + Rest.text(item, "territory") + " "
          + Rest.text(item, "status") + " " + Rest.text(item, "capacity"));
    }
    return List.of(answer.get("total").getAsLong(), page);
  }

  private Side.Outcome cardFloor(int turn) throws SQLException {
    var number = country.place(turn).number();
    var today = country.today();
    var card = Sql.rows(connection, row -> List.of(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
        "SELECT i.id, p.name_ru, p.status, p.capacity, p.name_ky, p.name_en, p.founder, p.operator, p.supervisor, i.confirmed_on FROM institution i"
            + " JOIN institution_profile p ON p.institution_id = i.id WHERE i.number = ? AND" + IN_FORCE, number, today, today).get(0);
    var sites = Sql.rows(connection, row -> row.getLong(1), "SELECT id, label, territory_code, address, latitude, longitude, capacity FROM institution_site WHERE institution_id = ?", card.get(0));
    int rooms = 0;
    for (var site : sites) {
      rooms += Sql.rows(connection, row -> row.getString(1), "SELECT label, building, purpose, sex, area_m2, beds FROM institution_room WHERE site_id = ?", site).size();
    }
    var counted = rooms;
    return () -> List.of(card.get(1), card.get(2), card.get(3), sites.size(), counted);
  }

  private Side.Outcome card(int turn) throws Exception {
    var body = rest.get("api/v1/institutions/" + country.place(turn).number());
    return () -> {
      var card = Rest.object(body);
      var sites = card.getAsJsonArray("sites");
      int rooms = StreamSupport.stream(sites.spliterator(), false).mapToInt(site -> site.getAsJsonObject().getAsJsonArray("rooms").size()).sum();
      return List.of(Rest.text(card.get("name"), "ru"), Rest.text(card, "status"), card.get("capacity").getAsInt(), sites.size(), rooms);
    };
  }

  private Side.Outcome rollFloor(int turn) throws SQLException {
    var day = country.today().minusDays(turn % DAYS * 9L);
    var rows = Sql.rows(connection, row -> row.getString(1) + " " + row.getDate(3).toLocalDate() + " " + (row.getString(4) == null ? "" : row.getString(4)),
        "SELECT c.number, c.sex, p.entered_on, m.kind, c.birth_month, p.ground, p.basis_kind, m.expected_back FROM placement p JOIN child c ON c.id = p.child_id"
            + " LEFT JOIN movement m ON m.placement_id = p.id AND m.absence = TRUE AND m.on_day <= ? AND (m.ended_on IS NULL OR m.ended_on > ?)"
            + " WHERE p.institution_id = ? AND p.entered_on <= ? AND (p.left_on IS NULL OR p.left_on > ?) ORDER BY c.number",
        day, day, country.place(turn * 2).id(), day, day);
    return () -> rows;
  }

  private Side.Outcome roll(int turn) throws Exception {
    var body = rest.get("api/v1/institutions/" + country.place(turn * 2).number() + "/roll?date=" + country.today().minusDays(turn % DAYS * 9L));
    return () -> {
      var rows = new ArrayList<String>();
      for (var child : Rest.object(body).getAsJsonArray("children")) {
        rows.add(Rest.text(child, "number") + " " + Rest.text(child, "enteredOn") + " " + Rest.text(child, "absent"));
      }
      return rows;
    };
  }
}
