package kg.childcare.registry.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import kg.childcare.registry.children.service.RollTable;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.OwnerRole;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.institution.service.WordTable;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.security.service.Passwords;

/** Writes the country into the real schema by batches of plain SQL, past every rule: what it writes must obey them by itself. */
final class CountryWriter {
  private static final List<String> WORDS = List.of(Country.WORD, "бермет", "арча", "булак", "чынар", "кайың", "тулпар", "шумкар", "каныкей", "босого");
  private static final int ROOM = 4;
  private static final int OWNERS = 40;
  /** Days before the last day of an accreditation on which somebody is reminded. */
  private static final List<Integer> REMINDED = List.of(180, 90, 30);
  private static final int COMMIT_EVERY = 25;
  private static final int WORDS_AT_ONCE = 2_000;

  private final Country country;
  private final Connection connection;
  private final Ids ids;
  private final Tables tables;
  private final Rolls rolls;
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, Long> owners = new HashMap<>();

  private CountryWriter(Country country, Connection connection) throws SQLException {
    this.country = country;
    this.connection = connection;
    this.ids = Ids.after(connection);
    this.tables = new Tables(connection);
    this.rolls = new Rolls(country, tables, ids);
  }

  static void write(Country country, Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    var writer = new CountryWriter(country, connection);
    var inspector = writer.people();
    var session = writer.session();
    writer.owners();
    writer.places(session);
    if (country.rung().works()) {
      writer.visits(inspector);
    }
    writer.tables.close();
    writer.ids.reserve(connection);
    new RollTable(connection).fill();
    connection.commit();
    writer.words();
  }

  /** What a register of this age has long taken in. */
  private void words() throws SQLException {
    var words = new WordTable(connection);
    while (words.catchUp(WORDS_AT_ONCE) > 0) {
      connection.commit();
    }
    connection.commit();
  }

  private long people() throws SQLException {
    var hash = Passwords.hash(Country.PASSWORD.toCharArray());
    account(Country.REGISTRAR, "REGISTRAR", hash);
    account(Country.PLANNER, "PLANNER", hash);
    return account(Country.INSPECTOR, "INSPECTOR", hash);
  }

  private long account(String name, String role, String hash) throws SQLException {
    var id = ids.next();
    Sql.change(connection, "INSERT INTO user_account (id, version, username, display_name, password_hash, language, blocked) VALUES (?, 1, ?, ?, ?, 'KY', FALSE)", id, name, name, hash);
    Sql.change(connection, "INSERT INTO user_grant (id, version, user_id, role, territory_code, valid_from) VALUES (?, 1, ?, ?, ?, ?)",
        ids.next(), id, role, Territory.COUNTRY, country.today().minusYears(1));
    return id;
  }

  private long session() throws SQLException {
    var id = ids.next();
    Sql.change(connection, "INSERT INTO accreditation_session (id, version, commission_id, held_on, quorum, status, chair, chair_name) VALUES (?, 1, 1, ?, 3, 'CLOSED', 'bench', 'bench')",
        id, country.today().minusYears(1));
    return id;
  }

  private void places(long session) throws SQLException {
    var territories = Sql.rows(connection, row -> row.getString(1),
        "SELECT code FROM territory WHERE level IN ('raion', 'city_oblast', 'city_district') ORDER BY code");
    for (int index = 0; index < country.rung().institutions(); index++) {
      var place = new Place(index, ids.next(), number(), territories.get(index * 7 % territories.size()), country.rung().children(index));
      country.add(place);
      register(place);
      accredit(place, session);
      rolls.write(place);
      if (index % COMMIT_EVERY == COMMIT_EVERY - 1) {
        tables.flush();
        connection.commit();
      }
    }
  }

  private String number() {
    String drawn;
    do {
      drawn = RegistrationNumber.draw((RandomGenerator) country.random());
    } while (!numbers.add(drawn));
    return drawn;
  }

  private void register(Place place) throws SQLException {
    var founded = country.today().minusYears(9);
    tables.institutions().add(place.id(), 0, place.number(), founded.atTime(4, 0), "bench", country.today().minusDays(place.index() % 300));
    var changed = country.today().minusDays(300L + place.index() * 37L % 400);
    var from = founded;
    for (int later = country.rung().profiles() - 2; later >= 0; later--) {
      var next = changed.minusYears(later);
      profile(place, from, next.minusDays(1), place.capacity() + 4 + later);
      from = next;
    }
    profile(place, from, null, place.capacity());
    var site = ids.next();
    tables.sites().add(site, 0, place.id(), "Негизги", place.territory(), "Үлгү көчөсү, " + place.index(), place.capacity(), founded);
    for (int beds = 0; beds < place.capacity(); beds += ROOM) {
      tables.rooms().add(ids.next(), 0, site, "1", String.valueOf(101 + beds / ROOM), "BEDROOM", beds / ROOM % 2 == 0 ? "GIRLS" : "BOYS", 20, Math.min(ROOM, place.capacity() - beds));
    }
  }

  private void profile(Place place, LocalDate from, LocalDate to, int capacity) throws SQLException {
    var word = WORDS.get(place.index() % WORDS.size()) + " " + place.index();
    var names = new String[] {"«Үлгү " + word + "» балдар үйү", "Детский дом «Образец " + word + "»", "Children's home “Sample " + word + "”"};
    var owner = owner(place);
    var profile = ids.next();
    tables.profiles().add(profile, 0, place.id(), from, to, from.atTime(4, 0), "bench", "bench", "ACTIVE", names[0], names[1], names[2],
        SearchText.fold(place.number(), names[0], names[1], names[2]), category(place), "STATE", place.territory(), Territory.oblastOf(place.territory()), owner, owner, owner, 3, 17, capacity);
    for (var role : OwnerRole.values()) {
      tables.ownerLinks().add(ids.next(), 0, profile, role, owners.get(owner));
    }
  }

  private static String owner(Place place) {
    return "Үлгү уюму " + place.index() % OWNERS;
  }

  private void owners() throws SQLException {
    for (int i = 0; i < OWNERS; i++) {
      var id = ids.next();
      owners.put("Үлгү уюму " + i, id);
      tables.owners().add(id, 0, "Үлгү уюму " + i, NameFold.of("Үлгү уюму " + i), id);
    }
    tables.flush();
  }

  private static String category(Place place) {
    return place.index() % 2 == 0 ? "CH_HOME" : "BOARD_GEN";
  }

  private void accredit(Place place, long session) throws SQLException {
    if (place.trouble() == Place.Trouble.NEVER_ACCREDITED) {
      return;
    }
    var day = country.today().minusMonths(place.trouble() == Place.Trouble.EXPIRED ? 40 : 12);
    var application = ids.next();
    var item = ids.next();
    var decision = ids.next();
    tables.applications().add(application, 1, place.id(), 1, "Z-" + place.number(), category(place), place.territory(), "Үлгү көчөсү", place.capacity(), false, "DECIDED", "bench", "bench", day);
    tables.items().add(item, 1, session, application, "ACCREDITED", place.capacity());
    tables.decisions().add(decision, 1, place.id(), 1, "A-" + place.number(), 1, item, day, "ACCREDITED", category(place), place.territory(), "Үлгү көчөсү", place.capacity(), day,
        day.plusMonths(36), "bench");
    remind(place, day.plusMonths(36));
    if (place.trouble() == Place.Trouble.SUSPENDED) {
      tables.acts().add(ids.next(), 1, decision, "SUSPENSION", "bench", country.today().minusDays(20), "bench", "bench");
    }
  }

  /** What the decision wrote when it was made, so that nobody has to be reminded of all of them while something is measured. */
  private void remind(Place place, LocalDate lastDay) throws SQLException {
    for (int step : REMINDED) {
      var begins = lastDay.minusDays(step).atStartOfDay();
      tables.notices().add(ids.next(), 1, "RENEWAL_DUE", "INSTITUTION", place.id(), "/app/institutions/" + place.number(), begins, "A-" + place.number(), step);
      tables.notices().add(ids.next(), 1, "RENEWAL_DUE_THERE", "REGISTRAR", place.id(), "/app/institutions/" + place.number(), begins, "A-" + place.number(), step);
    }
  }

  private void visits(long inspector) throws SQLException {
    var standards = Sql.rows(connection, row -> row.getString(1), "SELECT code FROM standard_set ORDER BY id DESC").get(0);
    var homes = new ArrayList<>(country.ofSixty());
    for (int i = 0; i < Country.VISITS; i++) {
      var id = ids.next();
      country.addVisit(id);
      tables.visits().add(id, 0, homes.get(i % homes.size()).id(), "ARRIVED", country.today(), "CH_HOME", standards, country.now().minusHours(1), country.now().minusMinutes(55), false);
      tables.members().add(ids.next(), 0, id, 0, inspector);
    }
  }
}
